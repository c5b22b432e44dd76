export { createWorld, type World, type WorldOptions } from './create-world.ts'
export { withProvider, worldLoader, worldOf } from './world-story.tsx'
