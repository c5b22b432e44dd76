export { BatchRegenerateDialog } from './batch-regenerate-dialog.tsx'
export type { BatchRegenerateDialogProps } from './types.ts'
