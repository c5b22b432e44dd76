'use client'
export {
  BatchRegenerateDialog,
  type BatchRegenerateDialogProps,
} from './components/batch-regenerate-dialog/index.ts'
export { BatchTray, type BatchTrayProps } from './components/batch-run/index.ts'
export {
  ClipComparison,
  type ClipComparisonProps,
  type ComparedClip,
  type ComparisonMode,
  VersionComparisonView,
  type VersionComparisonViewProps,
} from './components/clip-comparison/index.ts'
export { type ClipFilter, ClipPicker, type ClipPickerProps } from './components/clip-picker/index.ts'
export { ClipStudio, type ClipStudioProps } from './components/clip-studio/index.ts'
export { CompositionPlayer, type CompositionPlayerProps } from './components/composition-player/index.ts'
export { ExportMenu, type ExportMenuProps } from './components/export-menu/index.ts'
export {
  type InstructionReading,
  MultiClipInstruction,
  type MultiClipInstructionProps,
} from './components/multi-clip-instruction/index.ts'
export {
  StyleTransferDialog,
  type StyleTransferDialogProps,
} from './components/style-transfer-dialog/index.ts'
export { SuggestionList, type SuggestionListProps } from './components/suggestion-list/index.ts'
export { TemplatePicker, type TemplatePickerProps } from './components/template-picker/index.ts'
export { VersionHistory, type VersionHistoryProps } from './components/version-history/index.ts'
export {
  type ActionState,
  type ComparedVersions,
  type PlanRequest,
  type PlanState,
  type ReadResult,
  type Runs,
  type TransferOptions,
  useAction,
  useBatch,
  useClip,
  useClips,
  useComparison,
  useComposition,
  useJob,
  useJobEvents,
  useMessages,
  useParsedInstruction,
  usePlan,
  useRuns,
  useSuggestions,
  useTemplates,
  useVersions,
} from './hooks/index.ts'
export {
  createFormat,
  createTranslate,
  en,
  type Format,
  type MessageKey,
  type Messages,
} from './messages/index.ts'
export {
  type Action,
  type ActionHooks,
  type ActionName,
  type Connection,
  RetakeProvider,
  type RetakeProviderProps,
  type Theme,
  useRetake,
} from './provider/index.ts'
export type { OutgoingMessage, VersionsOfClip } from './reads/index.ts'
