export {
  type Checkpoint,
  defaultTiming,
  type PipelineContext,
  type PipelineTiming,
} from './pipeline-context.ts'
export { toBatchState } from './run-batch.ts'
export { createWorker, type Worker } from './worker.ts'
