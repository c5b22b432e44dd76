'use client'
import { useMemo } from 'react'
import {
  type Catalogue,
  createTranslate,
  type Format,
  type Messages,
  type Translate,
} from '../messages/index.ts'
import { useRetake } from '../provider/retake-context.ts'

/**
 * Gives the texts of a part that brings its own, and those of the studio, in the person's language.
 *
 * @param own the same catalogue at each render.
 */
export function useMessagesWith<Known extends keyof Catalogue>(
  own: Partial<Messages>,
): { t: Translate<Known>; format: Format } {
  const { format, messages } = useRetake()
  const t = useMemo(
    () => createTranslate(format, { ...own, ...messages }) as Translate<Known>,
    [format, own, messages],
  )
  return { t, format }
}
