import { none } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { Look, Word } from '../text/word.ts'
import type { Modification } from '../types.ts'

/** What is known while the words of a change are read from left to right. */
export interface ChangeState {
  readonly reading: Reading
  changes: Modification[]
  /** Direction the last verb gives to what follows: a verb's label, or `done` for a verb that is itself a change. */
  verb: string
  /** First word of the change that is being read, or −1. */
  lead: number
  degree: string
  negative: boolean
  /** An amount that belongs to the change to come; −1 for none. */
  amount: number
  factor: boolean
  /** The noun phrase that is being read; −1 for none. Token places. */
  from: number
  to: number
  /** It holds a word that is no look. */
  thing: boolean
  look: Look | undefined
  lookAt: number
  /** Looks before it in the same phrase: "bright red". */
  earlier: { look: Look; at: number }[]
  /** Changes that only name their aspect: "the mood of clip 1". */
  generics: Modification[]
  /** The words find fault: "it is overexposed". */
  fault: boolean
  /** Changes that only say what is wrong; what is said later of the same is the remedy: "dark, lift it". */
  complaints: Modification[]
  /** The last complaint tells its direction itself: "too dark". */
  certain: boolean
  /** What looked like a wish was a complaint: "dark, lift it". */
  remedied: boolean
  /** What the segment is about, named and not yet changed: "the colours" of "the colours look dull". */
  subject: Modification | undefined
  /** Where the objects of the last verb begin in `changes`. */
  group: number
  /** The amount said before the verb's objects, for all of them: "slightly more brightness and contrast". */
  shared: number
  /** Where the segment begins, UTF-16 units. */
  opened: number
  /** Preposition before the noun phrase. */
  preposition: Word | undefined
}

export const createChangeState = (reading: Reading): ChangeState => ({
  reading,
  changes: none,
  verb: '',
  lead: -1,
  degree: '',
  negative: false,
  amount: -1,
  factor: false,
  from: -1,
  to: -1,
  thing: false,
  look: undefined,
  lookAt: -1,
  earlier: none,
  generics: none,
  fault: false,
  complaints: none,
  certain: false,
  remedied: false,
  subject: undefined,
  group: 0,
  shared: -1,
  opened: 0,
  preposition: undefined,
})
