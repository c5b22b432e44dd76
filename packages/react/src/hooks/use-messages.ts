'use client'
import type { Format, Translate } from '../messages/index.ts'
import { useRetake } from '../provider/retake-context.ts'

/** Gives the texts and number formats of the person's language. */
export function useMessages(): { t: Translate; format: Format } {
  const { t, format } = useRetake()
  return { t, format }
}
