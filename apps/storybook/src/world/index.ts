export type { World, WorldOptions } from './create-world.ts'
export { withProvider, worldLoader, worldOf } from './world-story.tsx'
