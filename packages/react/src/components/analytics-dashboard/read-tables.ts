import type { Analytics } from '@retake/core'
import type { Day } from './day-chart.tsx'
import { failureText } from './failure-text.ts'
import type { Words } from './read-figure.ts'
import type { DataCell, DataTable } from './types.ts'

type Summary = Analytics['summary']

const named = (text: string): DataCell => ({ text, raw: text })

/** The change in the words of the instruction field. */
export function sayUse({ aspect, direction, value }: Summary['modifications'][number], { t }: Words): string {
  return t('instruction.change', { aspect, direction, ...(value === null ? {} : { value }) })
}

export function costTable(days: readonly Day[], { t, format }: Words): DataTable {
  const counted = (value: number): DataCell => ({ text: format.number(value), raw: value })
  const costs = days.map(({ cost }) => cost)
  return {
    columns: [t('column.day'), t('column.cost'), t('column.attempts')],
    rows: [...days].reverse().map(({ date, cost, attempts }) => ({
      key: date,
      cells: [
        { text: t('analytics.day', { date }), raw: date },
        { text: format.money(cost, costs), raw: cost },
        counted(attempts),
      ],
    })),
  }
}

export function modificationTable(uses: Summary['modifications'], words: Words): DataTable {
  const { t, format } = words
  const counted = (value: number): DataCell => ({ text: format.number(value), raw: value })
  return {
    columns: [t('column.change'), t('column.asked'), t('column.made'), t('column.kept')],
    rows: uses.map((use) => ({
      key: `${use.aspect} ${use.direction} ${use.value}`,
      cells: [named(sayUse(use, words)), ...[use.count, use.succeeded, use.accepted].map(counted)],
    })),
  }
}

export function templateTable(
  templates: Summary['templates'],
  { t, format, nameOfTemplate }: Words & { nameOfTemplate(id: string): string },
): DataTable {
  return {
    columns: [t('column.template'), t('column.made'), t('column.kept'), t('column.share')],
    rows: templates.map(({ templateId, kept }) => ({
      key: templateId,
      cells: [
        named(nameOfTemplate(templateId)),
        { text: format.number(kept.of), raw: kept.of },
        { text: format.number(kept.count), raw: kept.count },
        {
          text: kept.share === null ? t('analytics.none') : t('analytics.percent', { share: kept.share }),
          raw: kept.share,
        },
      ],
    })),
  }
}

export function failureTable(failures: Summary['failures'], { t, format }: Words): DataTable {
  return {
    columns: [t('column.reason'), t('column.count')],
    rows: failures.map(({ code, count }) => ({
      key: code,
      cells: [named(t(failureText(code))), { text: format.number(count), raw: count }],
    })),
  }
}
