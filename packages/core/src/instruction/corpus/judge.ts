import { english } from '../locales/en/index.ts'
import { readInstruction } from '../read-instruction.ts'
import type { InstructionContext, Modification, ParsedInstruction } from '../types.ts'
import { type CorpusCase, videos } from './case.ts'

/** A change as the corpus writes it. */
export const describeChange = ({ aspect, direction, amount, value }: Modification): string =>
  `${aspect} ${direction}${amount === undefined ? '' : ` ${amount}`}${value === undefined ? '' : ` =${value}`}`

const contextOf = ({ about, selected }: CorpusCase): InstructionContext => ({
  ...videos[about ?? 'six'],
  selection: selected?.map((number) => number - 1),
})

const faults = (one: CorpusCase, parsed: ParsedInstruction): string[] => {
  const { targets, diagnostics } = parsed
  const found: string[] = []
  const clips = targets.map((target) => target.clipIndex + 1)
  if (clips.join() !== one.clips.join()) found.push(`clips [${clips}] instead of [${one.clips}]`)
  const changes = [...new Set(targets.flatMap((target) => target.modifications.map(describeChange)))]
  for (const change of one.changes ?? []) {
    if (!changes.includes(change)) found.push(`no “${change}” in [${changes.join(', ')}]`)
  }
  if (one.changes && changes.length > one.changes.length)
    found.push(`more than asked: [${changes.join(', ')}]`)
  const sentences = targets.map((target) => target.instruction)
  if (one.reads !== undefined && !sentences.includes(one.reads))
    found.push(`reads ${JSON.stringify([...new Set(sentences)])}`)
  if (one.like !== undefined && targets.some((target) => target.referenceClipIndex !== one.like! - 1))
    found.push('another reference')
  if (one.tells !== undefined && !diagnostics.some((diagnostic) => diagnostic.code === one.tells)) {
    found.push(`tells [${diagnostics.map((diagnostic) => diagnostic.code)}]`)
  }
  return found
}

/** What is wrong with the reading of a case, with the matchers that answered; undefined when nothing is. */
export const judge = (one: CorpusCase): string | undefined => {
  const trace: string[] = []
  const found = faults(one, readInstruction(one.say, contextOf(one), english(), trace))
  return found.length === 0
    ? undefined
    : `“${one.say}”: ${found.join('; ')} (rules: ${trace.join(', ') || 'none'})`
}
