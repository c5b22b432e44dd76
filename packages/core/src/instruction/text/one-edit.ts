/** Whether one insertion, omission, exchange or swap of neighbours turns `a` into `b`. */
export const isOneEdit = (a: string, b: string): boolean => {
  const short = a.length <= b.length ? a : b
  const long = a.length <= b.length ? b : a
  if (long.length - short.length > 1) return false
  let head = 0
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < short.length - head &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  ) {
    tail++
  }
  const left = short.length - head - tail
  if (left <= (long.length > short.length ? 0 : 1)) return true
  return (
    left === 2 &&
    long.length === short.length &&
    short.charCodeAt(head) === long.charCodeAt(head + 1) &&
    short.charCodeAt(head + 1) === long.charCodeAt(head)
  )
}
