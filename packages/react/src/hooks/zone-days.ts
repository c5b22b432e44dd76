const dayMs = 86_400_000

/** What the clocks show, as milliseconds after midnight. */
function clockMs(timeZone: string, date: Date): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const { hour, minute, second } = Object.fromEntries(
    format.formatToParts(date).map(({ type, value }) => [type, value]),
  )
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000 + (date.getTime() % 1_000)
}

/** The moment at which a day begins, so many days before the given one; also where the clocks changed in between. */
export function startOfDay(date: Date, timeZone: string, daysBefore = 0): Date {
  // From noon of the day wanted no change of the clocks leads into another day.
  const noon = date.getTime() - clockMs(timeZone, date) - daysBefore * dayMs + dayMs / 2
  const near = new Date(noon - clockMs(timeZone, new Date(noon)))
  const off = clockMs(timeZone, near)
  return new Date(near.getTime() + (off > dayMs / 2 ? dayMs - off : -off))
}

/** Lists the days from one to another, both included: "2026-02-28", "2026-03-01". */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
