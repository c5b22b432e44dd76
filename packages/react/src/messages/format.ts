/** Formatting bound to one locale and time zone, handed to every message. */
export interface Format {
  locale: string
  /** IANA. */
  timeZone: string
  /** 1234.5 → "1,234.5". */
  number(value: number): string
  /** 0.42 → "42%". */
  percent(fraction: number): string
  /** A difference with its sign: "+12", "−3". */
  delta(value: number): string
  /** Dollars with the decimals they need, at least two; as many as any price they stand beside, so that sums add up. */
  money(dollars: number, beside?: readonly (number | null | undefined)[]): string
  moneyDelta(dollars: number): string
  /** Seconds on the song's timeline: "1:05". */
  clock(seconds: number): string
  /** Seconds with hundredths: "0:03.42". */
  timecode(seconds: number): string
  /** A length people wait for: "40 sec", "3 min". */
  wait(seconds: number): string
  /** A moment, relative when it lies within the last week. */
  moment(iso: string): string
  list(items: string[]): string
  /** Picks the form of the locale's plural rules. */
  plural(
    count: number,
    forms: { one?: string; two?: string; few?: string; many?: string; other: string },
  ): string
}

export interface FormatOptions {
  locale: string
  timeZone: string
  now: () => Date
}

/** Two to six: money is kept in millionths. */
const decimalsOf = (dollars: number): number => {
  const micros = Math.round(dollars * 1e6)
  let decimals = 6
  while (decimals > 2 && micros % 10 ** (7 - decimals) === 0) decimals -= 1
  return decimals
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds + 1e-6))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function timecode(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100))
  return `${clock(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`
}

function relativeUnits(deltaSeconds: number): [number, Intl.RelativeTimeFormatUnit] | null {
  const size = Math.abs(deltaSeconds)
  if (size < 60) return [Math.round(deltaSeconds), 'second']
  if (size < 3_600) return [Math.round(deltaSeconds / 60), 'minute']
  if (size < 86_400) return [Math.round(deltaSeconds / 3_600), 'hour']
  return size < 604_800 ? [Math.round(deltaSeconds / 86_400), 'day'] : null
}

/** Creates the formatting functions of a locale. Throws `RangeError` for an invalid locale or time zone. */
export function createFormat({ locale, timeZone, now }: FormatOptions): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const rules = new Intl.PluralRules(locale)
  const list = new Intl.ListFormat(locale)
  const money = (dollars: number, digits: number, signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    }).format(dollars)
  // A true minus, as wide as the plus it stands against.
  const minus = (text: string) => text.replace('-', '\u2212')
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: 0 }).format(value)
  return {
    locale,
    timeZone,
    number: (value) => number.format(value),
    percent: (fraction) => percent.format(fraction),
    delta: (value) => minus(signed.format(value)),
    money: (dollars, beside = []) =>
      minus(money(dollars, Math.max(...[dollars, ...beside].map((one) => decimalsOf(one ?? 0))), 'auto')),
    moneyDelta: (dollars) => minus(money(dollars, decimalsOf(dollars), 'exceptZero')),
    clock,
    timecode,
    wait: (seconds) =>
      seconds < 90
        ? unit(Math.max(1, Math.round(seconds)), 'second')
        : unit(Math.round(seconds / 60), 'minute'),
    moment: (iso) => {
      const units = relativeUnits((Date.parse(iso) - now().getTime()) / 1_000)
      return units ? relative.format(...units) : date.format(new Date(iso))
    },
    list: (items) => list.format(items),
    plural: (count, forms) => forms[rules.select(count) as keyof typeof forms] ?? forms.other,
  }
}
