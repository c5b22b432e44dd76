import type { Analytics } from '@retake/core'
import type { AnalyticsMessageKey, Format, Translate } from '../../messages/index.ts'

export const figureNames = [
  'total',
  'success',
  'acceptance',
  'totalCost',
  'averageCost',
  'averageSeconds',
  'iterationsPerClip',
  'costPerAccepted',
] as const satisfies readonly (keyof Analytics['previous'])[]

export type FigureName = (typeof figureNames)[number]
type ShareName = 'success' | 'acceptance'
type Share = Analytics['summary'][ShareName]

export interface Words {
  t: Translate<AnalyticsMessageKey>
  format: Format
}

export interface Figure {
  value: string
  /** Against the time before; null where there is nothing to compare. */
  change: string | null
  /** What it was in the time before; null where there was nothing. */
  before: string | null
}

/** How a kind of number is said, how its change is, and what is too small to be one. */
interface Saying {
  say(value: number): string
  delta(value: number): string
  step: number
}

const sayingOf: Record<Exclude<FigureName, ShareName>, (words: Words) => Saying> = {
  total: ({ format }) => ({ say: format.number, delta: format.delta, step: 1 }),
  totalCost: ({ format }) => ({
    say: (dollars) => format.money(dollars),
    delta: format.moneyDelta,
    step: 1e-6,
  }),
  averageCost: averageMoney,
  costPerAccepted: averageMoney,
  averageSeconds: ({ t }) => ({
    say: (seconds) => t('analytics.wait', { seconds }),
    delta: (seconds) => t('analytics.waitDelta', { seconds }),
    step: 0.1,
  }),
  iterationsPerClip: ({ t, format }) => ({
    say: (value) => t('analytics.decimal', { value }),
    delta: (value) => format.delta(rounded(value, 0.1)),
    step: 0.1,
  }),
}

const rounded = (value: number, step: number) => Number((Math.round(value / step) * step).toFixed(6))

/** A tenth of a cent is enough of an average. */
function averageMoney({ format }: Words): Saying {
  const step = 0.001
  return {
    say: (dollars) => format.money(rounded(dollars, step)),
    delta: (dollars) => format.moneyDelta(rounded(dollars, step)),
    step,
  }
}

/** Says one of the numbers of a time, and what became of it since the time before. */
export function readFigure(name: FigureName, { summary, previous }: Analytics, words: Words): Figure {
  if (name === 'success' || name === 'acceptance') return readShare(summary[name], previous[name], words)
  const { say, delta, step } = sayingOf[name](words)
  const now = summary[name]
  const before = previous.total === 0 ? null : previous[name]
  const difference = now === null || before === null ? null : now - before
  return {
    value: now === null ? words.t('analytics.none') : say(now),
    change: difference === null ? null : changeOf(difference, step, delta, words),
    before: before === null ? null : say(before),
  }
}

function readShare(now: Share, before: Share, words: Words): Figure {
  const { t } = words
  const difference = now.share === null || before.share === null ? null : now.share - before.share
  const delta = (share: number) => t('analytics.pointsDelta', { share })
  return {
    value: now.of === 0 ? t('analytics.none') : t('analytics.share', now),
    change: difference === null ? null : changeOf(difference, 0.001, delta, words),
    before: before.of === 0 ? null : t('analytics.share', before),
  }
}

function changeOf(value: number, step: number, delta: (value: number) => string, { t }: Words): string {
  return Math.abs(value) < step / 2 ? t('analytics.same') : delta(value)
}
