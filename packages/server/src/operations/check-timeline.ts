import { RetakeError } from '@retake/core'

/** Slots may overlap by rounding, not more. */
const toleranceSeconds = 0.05

/**
 * Refuses clips whose places or ids cannot be: out of order, over one another, an id twice.
 * @throws RetakeError `invalid-request` that names each clip at fault.
 */
export function checkTimeline(clips: { id?: string | undefined; start: number; end: number }[]): void {
  const errors: { path: string; message: string }[] = []
  const ids = new Set<string>()
  clips.forEach(({ id, start }, index) => {
    const before = clips[index - 1]
    if (before !== undefined && start < before.end - toleranceSeconds) {
      const message = `Clip ${index + 1} starts before clip ${index} ends. Give the clips in order.`
      errors.push({ path: `clips.${index}.start`, message })
    }
    if (id === undefined) return
    if (ids.has(id)) errors.push({ path: `clips.${index}.id`, message: `The id "${id}" is given twice.` })
    ids.add(id)
  })
  const [first] = errors
  if (first === undefined) return
  throw new RetakeError('invalid-request', `${first.path}: ${first.message}`, { data: { errors } })
}
