/** How an event stream breathes, milliseconds. */
export interface EventTiming {
  /** Between two looks for events of other processes. */
  eventPollMs: number
  /** A comment line after this long without an event, so that proxies keep the line open. */
  heartbeatMs: number
  /** Between two checks that the reader may still read. */
  accessCheckMs: number
}

export const defaultEventTiming: EventTiming = {
  eventPollMs: 1_000,
  heartbeatMs: 15_000,
  accessCheckMs: 25_000,
}
