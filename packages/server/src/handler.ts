export type { Actor, Authenticate, Authorize, Identity } from './access/types.ts'
export { createHandler, type Retake, type Upload } from './create-handler.ts'
export { inProcessDispatcher } from './dispatcher/in-process/index.ts'
export type { FetchedMedia, MediaFetch } from './fetch/media-fetch.ts'
export { memoryMedia } from './media/memory/index.ts'
export type { Budgets, CommonOptions, HandlerOptions, Limits } from './options.ts'
export type { Composer, CompositionClip, CompositionRequest } from './ports/composer.ts'
export type { Dispatcher } from './ports/dispatcher.ts'
export type { FillRequest, LanguageModel, TextField } from './ports/language-model.ts'
export { type MediaExamination, type MediaInspector, stripFrames } from './ports/media-inspector.ts'
export type { MediaObject, MediaStore, PutOptions, Recalled } from './ports/media-store.ts'
export type * from './ports/storage/index.ts'
export type {
  GenerationDraft,
  GenerationFailure,
  GenerationNotice,
  GenerationOutput,
  GenerationRequest,
  GenerationStatus,
  VideoGenerator,
} from './ports/video-generator.ts'
export { type MemoryStorageOptions, memoryStorage } from './storage/memory/index.ts'
export type { WebhookAnswer, WebhookSending, WebhookTransport } from './webhooks/index.ts'
