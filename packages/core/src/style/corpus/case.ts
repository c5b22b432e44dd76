/**
 * A prompt and what must come of it, as facets with values: "palette warm, teal; weather rain". A facet alone in
 * `has` asks for any term of it, in `lacks` for none.
 */
export interface StyleCase {
  say: string
  has?: string
  lacks?: string
  /** Known not to be read yet; counts as wrong in the score, and the test tells when it is read. */
  beyond?: true
}

export interface StyleFamily {
  family: string
  cases: readonly StyleCase[]
}

/** Prompts whose colours all belong to things: the hues to find, and no palette. */
export const colorsOfThings = (
  family: string,
  rows: readonly (readonly [say: string, hues: string])[],
): StyleFamily => ({
  family,
  cases: rows.map(([say, hues]) => ({
    say,
    has: hues && `objectColors ${hues}`,
    lacks: 'palette',
  })),
})

/** Rows that are known not to be read yet. */
export const beyond = (family: StyleFamily): StyleFamily => ({
  ...family,
  cases: family.cases.map((one) => ({ ...one, beyond: true })),
})

export const family = (
  name: string,
  rows: readonly (readonly [say: string, has: string, lacks?: string])[],
): StyleFamily => ({
  family: name,
  cases: rows.map(([say, has, lacks]) => ({ say, has, lacks })),
})
