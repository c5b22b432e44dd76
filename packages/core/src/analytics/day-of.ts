/** Creates what tells the day of a moment (ISO 8601, UTC) in a time zone: "2026-03-01". Throws `RangeError` for no zone. */
export function createDayOf(timeZone: string): (iso: string) => string {
  if (timeZone === 'UTC') return (iso) => iso.slice(0, 10)
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (iso) => {
    const { year, month, day } = Object.fromEntries(
      parts.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]),
    )
    return `${year}-${month}-${day}`
  }
}
