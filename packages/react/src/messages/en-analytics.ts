import type { Format } from './format.ts'

/** With one decimal where it needs one: "87.5%". */
const percent = ({ locale }: Format, share: number) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)

const decimal = ({ locale }: Format, value: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)

/** "1 take", "3 takes". */
const takes = (format: Format, count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'take', other: 'takes' })}`

const dayOf = ({ locale }: Format, date: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(date),
  )

interface Share {
  count: number
  of: number
  share: number | null
}

/** "7 of 8 (87.5%)"; without a percentage where there are too few for one. */
const shareOf = (format: Format, { count, of, share }: Share) =>
  `${format.number(count)} of ${format.number(of)}${share === null ? '' : ` (${percent(format, share)})`}`

/** The texts of the dashboard. They come with it and not with the studio. */
export const enAnalytics = {
  'analytics.title': 'Analytics',
  'analytics.scope': 'Whose takes',
  'analytics.scope.job': 'This video',
  'analytics.scope.user': 'My videos',
  'analytics.scope.all': 'Everyone',
  'analytics.range': 'Time',
  'analytics.days': (format: Format, { days }: { days: number }) =>
    `${format.number(days)} ${format.plural(days, { one: 'day', other: 'days' })}`,
  'analytics.showDays': (format: Format, { days }: { days: number }) => `Show ${format.number(days)} days`,
  'analytics.empty': (format: Format, { days }: { days: number }) =>
    `No takes in the last ${format.number(days)} days`,
  'analytics.emptyHint': 'Numbers appear here once new takes have been made.',
  'analytics.truncated': 'There is more than can be summed up. You see the newest.',
  'analytics.announce': (format: Format, { total, days }: { total: number; days: number }) =>
    `${takes(format, total)} in the last ${format.number(days)} days`,

  'analytics.figures': 'At a glance',
  'analytics.figure.total': 'Takes tried',
  'analytics.figure.success': 'Succeeded',
  'analytics.figure.acceptance': 'Kept',
  'analytics.figure.totalCost': 'Spent',
  'analytics.figure.averageCost': 'Average cost',
  'analytics.figure.averageSeconds': 'Average time',
  'analytics.figure.iterationsPerClip': 'Takes per clip',
  'analytics.figure.costPerAccepted': 'Cost per kept take',
  'analytics.none': '–',
  'analytics.share': shareOf,
  'analytics.percent': (format: Format, { share }: { share: number }) => percent(format, share),
  'analytics.decimal': (format: Format, { value }: { value: number }) => decimal(format, value),
  'analytics.wait': (format: Format, { seconds }: { seconds: number }) =>
    seconds < 10 ? `${decimal(format, seconds)} s` : format.wait(seconds),
  'analytics.waitDelta': (format: Format, { seconds }: { seconds: number }) =>
    `${format.delta(Math.round(seconds * 10) / 10)} s`,
  'analytics.pointsDelta': (format: Format, { share }: { share: number }) =>
    `${format.delta(Math.round(share * 1_000) / 10)} points`,
  'analytics.same': 'same',
  'analytics.before': (_: Format, { before }: { before: string }) => `before: ${before}`,
  'analytics.nothingBefore': 'none before',

  'analytics.insights': 'What stands out',
  'analytics.seeData': 'Show numbers',
  'analytics.seeDataOf': (_: Format, { insight }: { insight: string }) => `Show numbers: ${insight}`,
  'analytics.dismiss': (_: Format, { insight }: { insight: string }) => `Dismiss: ${insight}`,
  'analytics.dismissed': 'Dismissed',
  'insight.frequent-failure': (
    format: Format,
    { count, of, reason }: { count: number; of: number; reason: string },
  ) =>
    `${format.number(count)} of ${format.number(of)} failures have the same reason: ${reason.toLowerCase()}.`,
  'insight.many-iterations': (format: Format, { takes: perClip, kept }: { takes: number; kept: number }) =>
    `A clip needs ${decimal(format, perClip)} takes on average, and ${percent(format, kept)} of them are kept. Smaller steps, or a template, may get there sooner.`,
  'insight.kept-look': (format: Format, { name, kept }: { name: string; kept: Share }) =>
    `“${name}” works well: kept ${shareOf(format, kept)}.`,
  'insight.dropped-look': (format: Format, { name, kept }: { name: string; kept: Share }) =>
    `“${name}” is seldom kept: ${shareOf(format, kept)}.`,
  'insight.favorite-change': (
    format: Format,
    { change, count, of }: { change: string; count: number; of: number },
  ) => `Asked for most: ${change}, in ${format.number(count)} of ${takes(format, of)}.`,

  'analytics.table': 'Table',
  'analytics.tableOf': (_: Format, { title }: { title: string }) => `Table: ${title}`,
  'analytics.csv': 'CSV',
  'analytics.csvOf': (_: Format, { title }: { title: string }) => `CSV: ${title}`,
  'analytics.more': (format: Format, { count }: { count: number }) => `${format.number(count)} more`,
  'analytics.moreOf': (format: Format, { count, title }: { count: number; title: string }) =>
    `${format.number(count)} more: ${title}`,

  'analytics.cost': 'Cost over time',
  'analytics.costChart': (_: Format, { total, most }: { total: string; most: string }) =>
    `Cost a day. ${total} in all. Most: ${most}.`,
  'analytics.day': (format: Format, { date }: { date: string }) => dayOf(format, date),
  'analytics.dayValue': (
    format: Format,
    { date, cost, attempts }: { date: string; cost: string; attempts: number },
  ) => `${dayOf(format, date)}: ${cost}, ${takes(format, attempts)}`,
  'analytics.most': (_: Format, { day }: { day: string }) => `Most on ${day}`,
  'analytics.nothingSpent': 'Nothing was spent in this time.',
  'analytics.modifications': 'Asked for most',
  'analytics.modificationsHint': 'The same change counts once, whatever the words. Filled: kept.',
  'analytics.use': (format: Format, { count, kept }: { count: number; kept: number }) =>
    `${format.number(count)}×, ${format.number(kept)} kept`,
  'analytics.noModifications': 'No change was asked for in words.',
  'analytics.templates': 'Templates',
  'analytics.templatesHint':
    'Takes made, and how many were kept: accepted, built upon, or still in the video a day later.',
  'analytics.noTemplates': 'No template was used.',
  'analytics.unknownTemplate': 'A template that you cannot see',
  'analytics.failures': 'Why takes failed',
  'analytics.noFailures': 'Nothing failed.',

  'column.day': 'Day',
  'column.cost': 'Cost (USD)',
  'column.attempts': 'Takes tried',
  'column.change': 'Change',
  'column.asked': 'Asked for',
  'column.made': 'Made',
  'column.kept': 'Kept',
  'column.template': 'Template',
  'column.share': 'Kept, share',
  'column.reason': 'Reason',
  'column.count': 'Count',

  'failure.other': 'Another reason',
  'failure.provider-failed': 'The generator failed',
  'failure.provider-refused': 'The generator refused',
  'failure.provider-rate-limited': 'The generator was too busy',
  'failure.provider-unknown': 'The generator’s answer was lost',
  'failure.deadline-exceeded': 'It took too long',
  'failure.cancelled': 'Stopped by a person',
  'failure.unsupported-change': 'The generator cannot make this change',
  'failure.media-invalid': 'The result could not be read',
  'failure.media-too-large': 'The result was too large',
  'failure.media-fetch-failed': 'The result could not be fetched',
  'failure.media-fetch-refused': 'The result was not allowed to be fetched',
  'failure.media-tool-missing': 'A tool for video is missing on the server',
  'failure.storage-full': 'There was no room left',
  'failure.internal-error': 'The server made a mistake',
}
