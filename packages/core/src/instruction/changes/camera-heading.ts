import { has } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import type { Look, Token } from '../text/word.ts'

export interface CameraHeading {
  value: string
  to: number
}

const passes = category.determiner | category.pronoun | category.filler | category.amount

/** Where a kind of camera movement goes; empty when it cannot go there. */
const heading = (kind: string, where: string): string => {
  if (where === 'out') return kind === 'zoom-in' || kind === 'dolly' || kind === '' ? 'zoom-out' : ''
  const turns = kind === 'pan' || kind === 'tilt'
  if (!turns && kind !== '' && kind !== 'crane-up') return ''
  if (where === 'left' || where === 'right') return `pan-${where}`
  return where === 'up' || where === 'down' ? `${turns ? 'tilt' : 'crane'}-${where}` : ''
}

/** "pan the camera slowly to the right", "tilt it down", "pan from left to right": a camera movement and, some words on, where to. */
export const readHeading = (tokens: Token[], at: number, { value }: Look): CameraHeading | undefined => {
  for (let i = at + 1; i < tokens.length && i < at + 7; i++) {
    const { word } = tokens[i]!
    const found = heading(value, word.degree || word.role)
    if (found !== '') return { value: found, to: i + 1 }
    if (word.role === 'from') i++
    else if (
      word.role !== 'to' &&
      word.verb !== 'do' &&
      word.look?.aspect !== 'speed' &&
      word.look?.aspect !== 'camera-movement' &&
      !has(tokens[i], passes)
    )
      return undefined
  }
  return undefined
}
