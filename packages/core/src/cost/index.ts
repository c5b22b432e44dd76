export { estimateBatch } from './estimate-batch.ts'
export { toDollars, toMicros } from './money.ts'
export { defaultDiscount, defaultPrices } from './prices.ts'
export type {
  DiscountRule,
  Estimate,
  EstimatedItem,
  EstimateInput,
  EstimateItem,
  PriceList,
  SecondsRange,
} from './types.ts'
