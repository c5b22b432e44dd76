export { ClipStudio, type ClipStudioProps } from './clip-studio.tsx'
