export {
  type Checkpoint,
  defaultTiming,
  type PipelineTiming,
} from './pipeline-context.ts'
export { createWorker, type Worker, type WorkerOptions } from './worker.ts'
