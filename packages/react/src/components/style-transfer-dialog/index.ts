export { StyleTransferDialog } from './style-transfer-dialog.tsx'
export type { StyleTransferDialogProps } from './types.ts'
