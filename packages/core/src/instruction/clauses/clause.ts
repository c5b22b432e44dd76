import type { Selection } from '../selection/read-selection.ts'

/** What words that name clips do in their sentence. */
export type Role = 'target' | 'exclusion' | 'reference' | 'aside'

/** Tokens between two connectors. */
export interface Segment {
  from: number
  to: number
  /** Its first word that is not courtesy. */
  first: number
  targets: Selection[]
  exclusions: Selection[]
  references: Selection[]
  /** How many words say something about the picture. */
  says: number
  /** Starts with an imperative. */
  verbFirst: boolean
  /** Only a verb, whose object must follow: "brighten" of "brighten and warm clip 2". */
  lone: boolean
  /** Starts with the clips. */
  namesFirst: boolean
  /** Separated from the segment before by a full stop, a semicolon or a new line. */
  hard: boolean
  /** Place of the connector before it, or −1. */
  joint: number
  question: boolean
  /** "don't …", "keep … as it is": changes nothing. */
  negative: boolean
  /** A colon or a dash ends it, or it begins a line: "Clip 2: brighter". */
  heading: boolean
  /** "do the same to clip 4". */
  same: boolean
}

/** Segments that share their clips and their change. */
export interface Clause {
  segments: Segment[]
  targets: Selection[]
  references: Selection[]
  says: number
  /** Places in the reading's clips, once resolved. */
  places: readonly number[]
  /** Place of an earlier clause's verb, for words that lack one: "add rain to clip 1 and snow to clip 2". */
  verb: number
  /** Its first words turned out to find fault: "dark, lift it". */
  fault: boolean
}
