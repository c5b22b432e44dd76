import type { GradeEffect } from './types.ts'

/** Effects by normalised name. */
export type Looks = Readonly<Record<string, GradeEffect>>

/** Spells out a table whose rows are names that mean the same, and what they do. */
export function looks(rows: readonly (readonly [names: string, effect: GradeEffect])[]): Looks {
  return Object.fromEntries(
    rows.flatMap(([names, effect]) => names.split(', ').map((name) => [name, effect])),
  )
}
