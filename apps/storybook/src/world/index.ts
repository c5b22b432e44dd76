export type { World, WorldOptions } from './create-world.ts'
export { sampleJob } from './sample-footage.ts'
export { withProvider, worldLoader, worldOf } from './world-story.tsx'
