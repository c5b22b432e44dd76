/** One clip to be generated. */
export interface EstimateItem {
  /** 0-based. Ties in rounding go to the lower clip. */
  clipIndex: number
  /** Whole micro-dollars, list price. Absent: `prices.videoMicros`. Null: the price is not known. */
  unitPriceMicros?: number | null
  /** Whether the price is fixed (`exact`, the default) or only expected (`estimate`). */
  certainty?: 'exact' | 'estimate'
  /** How long it is expected to take; absent or null: not known. */
  seconds?: number | SecondsRange | null
}

export interface SecondsRange {
  low: number
  high: number
}

/** What one of each costs, in whole micro-dollars. */
export interface PriceList {
  /** One generated clip. */
  videoMicros: number
  /** Reading the style of one clip with a model. */
  styleAnalysisMicros: number
  /** Merging an instruction into one prompt with a language model. */
  promptMergeMicros: number
  /** Suggestions for one clip from a language model. */
  suggestionMicros: number
}

/** A fraction off the whole sum once enough clips are bought together. */
export interface DiscountRule {
  /** From this many clips on: a whole number from 1. */
  fromClips: number
  /** Fraction off, 0…1, to a millionth: 0.1 is ten per cent. */
  rate: number
}

export interface EstimateInput {
  items: readonly EstimateItem[]
  /** What is not given is the default price. */
  prices?: Partial<PriceList>
  /** Default: ten per cent from three clips on. Null: none. */
  discount?: DiscountRule | null
}

export interface EstimatedItem {
  clipIndex: number
  /** List price; null when not known. */
  unitPriceMicros: number | null
  /** Its part of the total, after the discount; null when its price is not known. */
  costMicros: number | null
}

/** Money in whole micro-dollars. The sums are null, never 0, while any price is not known. */
export interface Estimate {
  /** In the order given. Their costs add up to the total exactly. */
  items: EstimatedItem[]
  subtotalMicros: number | null
  discountMicros: number | null
  totalMicros: number | null
  /** Expected time one after another, the middle of `secondsRange`; null when not known for every clip. */
  seconds: number | null
  secondsRange: SecondsRange | null
  /** `unknown` as soon as one price is; else `estimate` as soon as one price is. */
  certainty: 'exact' | 'estimate' | 'unknown'
}
