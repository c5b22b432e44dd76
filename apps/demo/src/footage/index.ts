export { footageId } from './footage-id.ts'
export { readFootage } from './read-footage.ts'
export { type Footage, FootageError } from './types.ts'
