import type { AnalyticsSummary, Insight } from './types.ts'

/** From so many takes of a clip on, words alone seem not to get there. */
const manyIterations = 3
/** A look that is kept this often serves; one kept this seldom does not. */
const keptOften = 0.8
const keptSeldom = 0.4
/** A reason for at least so many failures, and half of them. */
const manyFailures = 3

const percent = (share: number): string => `${Math.round(share * 100)} %`

/**
 * Says in sentences what a summary shows, each with its numbers. Says nothing where there are too few attempts for a
 * percentage.
 */
export function deriveInsights(summary: AnalyticsSummary): Insight[] {
  return [
    ...failureInsights(summary),
    ...iterationInsights(summary),
    ...lookInsights(summary),
    ...favorite(summary),
  ]
}

function failureInsights({ failures, failed, total }: AnalyticsSummary): Insight[] {
  const [most] = failures
  if (!most || most.count < manyFailures || most.count * 2 < failed) return []
  return [
    {
      rule: 'frequent-failure',
      subject: most.code,
      text: `${most.count} of ${failed} failures have the same reason: ${most.code.replaceAll('-', ' ')}.`,
      evidence: [
        { name: most.code, value: most.count },
        { name: 'failed', value: failed },
        { name: 'attempts', value: total },
      ],
    },
  ]
}

function iterationInsights({ iterationsPerClip, acceptance }: AnalyticsSummary): Insight[] {
  if (iterationsPerClip === null || iterationsPerClip < manyIterations || acceptance.share === null) return []
  const text = `A clip needs ${iterationsPerClip.toFixed(1)} takes on average, and ${percent(acceptance.share)} of them are kept. Smaller steps, or a look instead of words, may get there sooner.`
  return [
    {
      rule: 'many-iterations',
      subject: null,
      text,
      evidence: [
        { name: 'iterations per clip', value: iterationsPerClip },
        { name: 'kept', value: acceptance.share },
      ],
    },
  ]
}

function lookInsights({ templates }: AnalyticsSummary): Insight[] {
  return templates.flatMap(({ templateId, kept: { count, of, share } }): Insight[] => {
    if (share === null || (share > keptSeldom && share < keptOften)) return []
    const serves = share >= keptOften
    return [
      {
        rule: serves ? 'kept-look' : 'dropped-look',
        subject: templateId,
        text: `The look “${templateId}” was kept ${count} of ${of} times (${percent(share)}).`,
        evidence: [
          { name: 'kept', value: count },
          { name: 'used', value: of },
        ],
      },
    ]
  })
}

function favorite({ modifications, total }: AnalyticsSummary): Insight[] {
  const [most] = modifications
  if (!most || total < 5 || most.count * 3 < total) return []
  const what = [most.direction, most.aspect.replaceAll('-', ' '), most.value].filter(Boolean).join(' ')
  return [
    {
      rule: 'favorite-change',
      subject: most.aspect,
      text: `What is asked for most is “${what}”: ${most.count} of ${total} takes.`,
      evidence: [
        { name: 'asked for', value: most.count },
        { name: 'attempts', value: total },
      ],
    },
  ]
}
