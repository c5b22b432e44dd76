export { byteInspector, clipBytes, joiningComposer } from './byte-media.ts'
export { describeMediaStore } from './describe-media-store.ts'
export { describeMount } from './describe-mount.ts'
export { describeStorage } from './describe-storage.ts'
export type { MountedServer, MountServer, MountSuiteOptions } from './mount/mount-test.ts'
export {
  type GenerationScript,
  type PollStep,
  type ScriptedGenerator,
  type ScriptedGeneratorOptions,
  type SubmitStep,
  scriptedGenerator,
} from './scripted-generator.ts'
export type { TestHarness } from './test-harness.ts'
