import { extractStyle } from '../extract-style.ts'
import { type Style, type StyleFacet, styleFacets } from '../types.ts'
import type { StyleCase } from './case.ts'

interface Expectation {
  facet: StyleFacet
  value: string | undefined
}

const parse = (expectations: string | undefined): Expectation[] =>
  (expectations ?? '')
    .split('; ')
    .filter(Boolean)
    .flatMap((clause): Expectation[] => {
      const [name, ...rest] = clause.split(' ')
      const facet = styleFacets.find((one) => one === name)
      if (!facet) throw new Error(`No facet is called "${name}".`)
      const values = rest.join(' ').split(', ').filter(Boolean)
      return values.length === 0 ? [{ facet, value: undefined }] : values.map((value) => ({ facet, value }))
    })

const isFound = (style: Style, { facet, value }: Expectation): boolean =>
  style[facet].some((term) => value === undefined || term.value === value)

const write = ({ facet, value }: Expectation): string => (value === undefined ? facet : `${facet} ${value}`)

/** What is wrong with the reading of a prompt, with the terms that were read; undefined when nothing is. */
export const judgeStyle = ({ say, has, lacks }: StyleCase): string | undefined => {
  const style = extractStyle(say)
  const faults = [
    ...parse(has)
      .filter((one) => !isFound(style, one))
      .map((one) => `no ${write(one)}`),
    ...parse(lacks)
      .filter((one) => isFound(style, one))
      .map((one) => `yet ${write(one)}`),
  ]
  if (faults.length === 0) return undefined
  const read = styleFacets.flatMap((facet) =>
    style[facet].map(({ value, text }) => `${facet} ${value} (${text})`),
  )
  return `“${say}”: ${faults.join('; ')} (read: ${read.join(', ') || 'nothing'})`
}
