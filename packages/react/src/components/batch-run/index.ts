export { BatchTray, type BatchTrayProps } from './batch-tray.tsx'
