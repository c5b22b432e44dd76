export { createEventHub } from './event-hub.ts'
export {
  batchEvent,
  clipEvent,
  compositionEvent,
  type EventOrigin,
  jobEvent,
  messageEvent,
  regenerationEvent,
} from './job-event.ts'
