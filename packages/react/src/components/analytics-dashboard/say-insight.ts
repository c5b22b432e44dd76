import type { Analytics } from '@retake/core'
import { failureText } from './failure-text.ts'
import type { Words } from './read-figure.ts'
import { sayUse } from './read-tables.ts'
import type { DataPart } from './types.ts'

type Insight = Analytics['insights'][number]

/** What tells an insight from the others, the same as long as it says the same. */
export const idOf = ({ rule, subject }: Insight): string => (subject === null ? rule : `${rule} ${subject}`)

const parts: Readonly<Record<string, DataPart>> = {
  'frequent-failure': 'failures',
  'many-iterations': 'figures',
  'kept-look': 'templates',
  'dropped-look': 'templates',
  'favorite-change': 'modifications',
}

/** Where its numbers stand; none for a rule of a later server. */
export const partOf = ({ rule }: Insight): DataPart | undefined => parts[rule]

/** Says an insight in the person's language; one that is not known here as the server says it. */
export function sayInsight(
  insight: Insight,
  { summary }: Analytics,
  words: Words & { nameOfTemplate(id: string): string },
): string {
  const { t, nameOfTemplate } = words
  const { rule, subject, text } = insight
  switch (rule) {
    case 'frequent-failure': {
      const failure = summary.failures.find(({ code }) => code === subject)
      if (!failure) return text
      const { code, count } = failure
      return t('insight.frequent-failure', { count, of: summary.failed, reason: t(failureText(code)) })
    }
    case 'many-iterations': {
      const { iterationsPerClip, acceptance } = summary
      if (iterationsPerClip === null || acceptance.share === null) return text
      return t('insight.many-iterations', { takes: iterationsPerClip, kept: acceptance.share })
    }
    case 'kept-look':
    case 'dropped-look': {
      const used = summary.templates.find(({ templateId }) => templateId === subject)
      return used ? t(`insight.${rule}`, { name: nameOfTemplate(used.templateId), kept: used.kept }) : text
    }
    case 'favorite-change': {
      const [most] = summary.modifications
      if (most?.aspect !== subject) return text
      return t('insight.favorite-change', {
        change: sayUse(most, words),
        count: most.count,
        of: summary.total,
      })
    }
    default:
      return text
  }
}
