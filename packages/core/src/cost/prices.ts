import type { DiscountRule, PriceList } from './types.ts'

/** The prices used where the host gives none: video $0.15 a clip, style $0.01, merge $0.02, suggestion $0.01. */
export const defaultPrices: Readonly<PriceList> = {
  videoMicros: 150_000,
  styleAnalysisMicros: 10_000,
  promptMergeMicros: 20_000,
  suggestionMicros: 10_000,
}

/** Ten per cent off from three clips on. */
export const defaultDiscount: Readonly<DiscountRule> = { fromClips: 3, rate: 0.1 }
