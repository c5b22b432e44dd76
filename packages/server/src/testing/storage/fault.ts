import type { Storage } from '../../ports/storage/index.ts'
import type { MemoryState, RegenerationEntry } from '../../storage/memory/state.ts'

/** Methods that are wrong, over a storage that is right and its rows. */
export type Fault = (storage: Storage, state: MemoryState) => Partial<Storage>

/** A moment in which others come in between: what every read-then-write has. */
export const meanwhile = () => Promise.resolve()

export const isLive = ({ record }: RegenerationEntry) => record.endedAtMs === null
