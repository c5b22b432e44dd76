export { examineFootage, nothingLeft } from './examine-footage.ts'
export { footageId } from './footage-id.ts'
export { listFootage } from './list-footage.ts'
export { type Footage, FootageError, type ListedFootage } from './types.ts'
