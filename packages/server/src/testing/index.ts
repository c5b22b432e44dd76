export { byteInspector, clipBytes, joiningComposer } from './byte-media.ts'
export { describeMediaStore } from './describe-media-store.ts'
export { describeStorage } from './describe-storage.ts'
export {
  type GenerationScript,
  type PollStep,
  type ScriptedGenerator,
  type ScriptedGeneratorOptions,
  type SubmitStep,
  scriptedGenerator,
} from './scripted-generator.ts'
export type { TestHarness } from './test-harness.ts'
