import { type FoundTerm, findTerms } from './find-terms.ts'
import { planRemoval } from './remove-term.ts'
import { applyEdits, editsTouch, type TextEdit } from './text-edit.ts'
import { trimMarksEnd } from './trim-marks.ts'
import type { StyleFacet, StyleTerm } from './types.ts'

export interface RestyleOptions {
  /** Phrases to add where the prompt does not say them yet: "golden light", "pan left". */
  add: readonly string[]
  /** Of `add`, the phrases that are added unless the prompt has these very words. */
  insist?: readonly string[]
  /** Facets whose contradicting terms may leave the prompt. Defaults to all but the colours of things. */
  facets?: readonly StyleFacet[]
  /** Terms to take out besides those that contradict an addition. */
  without?: (term: FoundTerm) => boolean
}

export interface RestyleResult {
  prompt: string
  /** Terms that are new, spans in `prompt`. */
  added: StyleTerm[]
  /** Terms that were taken out, spans in the prompt given. */
  removed: StyleTerm[]
  /** Terms that stayed, spans in `prompt`. */
  preserved: StyleTerm[]
}

const maxPasses = 8

/** Changes the look of a prompt and leaves every other word as it stands. Applying it twice equals applying it once. */
export function restyle(prompt: string, options: RestyleOptions): RestyleResult {
  const wanted = options.add.map((phrase) => ({
    phrase,
    terms: findTerms(phrase),
    verbatim: options.insist?.includes(phrase) === true,
  }))
  const leaves = leavingRule(
    options,
    wanted.flatMap(({ terms }) => terms),
  )
  let current = prompt
  for (let pass = 0; pass < maxPasses; pass++) {
    const next = append(strip(current, leaves, wanted), wanted)
    if (next === current) return compare(prompt, current)
    current = next
  }
  return compare(prompt, current)
}

interface Wanted {
  phrase: string
  terms: FoundTerm[]
  /** Counts as said only in these very words. */
  verbatim: boolean
}

function leavingRule({ facets, without }: RestyleOptions, wanted: FoundTerm[]): (term: FoundTerm) => boolean {
  return (term) => {
    if (term.facet === 'objectColors' || (facets && !facets.includes(term.facet))) return false
    if (wanted.some(({ facet, value }) => facet === term.facet && value === term.value)) return false
    return without?.(term) === true || wanted.some((other) => contradicts(other, term, facets))
  }
}

/** Light and weather that a time of day does not have: the poles of time that exclude them. */
const lightOfTime: Readonly<Record<string, readonly string[]>> = {
  'lighting/sunlight': ['night', 'dusk'],
  'lighting/moonlight': ['day'],
  'lighting/starlight': ['day'],
  'lighting/bright': ['night'],
  'lighting/high-key': ['night'],
  'lighting/golden': ['night'],
  'weather/sunny': ['night'],
}

function contradicts(wanted: FoundTerm, term: FoundTerm, facets?: readonly StyleFacet[]): boolean {
  if (facets && !facets.includes(wanted.facet)) return false
  if (wanted.facet === term.facet && wanted.axis === term.axis) return wanted.pole !== term.pole
  if (wanted.facet === 'timeOfDay') return excludedBy(wanted, term)
  return term.facet === 'timeOfDay' && excludedBy(term, wanted)
}

function excludedBy(time: FoundTerm, { facet, value }: FoundTerm): boolean {
  return lightOfTime[`${facet}/${value}`]?.includes(time.pole) ?? false
}

/** Takes out, from left to right, every leaving term whose phrase lets it go. */
function strip(prompt: string, leaves: (term: FoundTerm) => boolean, wanted: readonly Wanted[]): string {
  const terms = findTerms(prompt)
  const present = new Set(terms.map(keyOf))
  const edits: TextEdit[] = []
  for (const [index, term] of terms.entries()) {
    if (!leaves(term)) continue
    const edit = planRemoval(prompt, withOuter(index, terms), replacementFor(term, wanted, present))
    const last = edits.at(-1)
    if (!edit || (last && editsTouch(last, edit))) continue
    edits.push(edit)
  }
  return edits.length === 0 ? prompt : applyEdits(prompt, edits)
}

/** "daylight" takes "bright" along from "bright daylight": what is left of a phrase without its noun is none. */
function withOuter(index: number, terms: readonly FoundTerm[]): FoundTerm {
  const term = terms[index]!
  for (let at = index - 1; at >= 0 && terms[at]!.end >= term.start; at--) {
    const { start, end } = terms[at]!
    if (end === term.end && start < term.start) return { ...terms[at]!, facet: term.facet }
  }
  return term
}

/** The wanted term that takes the place of a leaving one, if the prompt does not have it already. */
function replacementFor(
  term: FoundTerm,
  wanted: readonly Wanted[],
  present: ReadonlySet<string>,
): FoundTerm | undefined {
  const candidates = wanted.flatMap(({ terms }) => terms).filter(({ facet }) => facet === term.facet)
  const same = candidates.find(
    (other) => other.axis === term.axis && !present.has(`${other.facet}/${other.value}`),
  )
  return same ?? candidates[0]
}

/** Appends the phrases that say something new, in the punctuation of the prompt. */
function append(prompt: string, wanted: readonly Wanted[]): string {
  const present = new Set(findTerms(prompt).map(keyOf))
  const lower = prompt.toLowerCase()
  const missing = wanted.filter(({ phrase, terms, verbatim }) =>
    verbatim || terms.length === 0
      ? !lower.includes(phrase.toLowerCase())
      : terms.some(({ facet, value }) => !present.has(`${facet}/${value}`)),
  )
  return appendPhrases(
    prompt,
    missing.map(({ phrase }) => phrase),
  )
}

/** "…, golden light" after a phrase, "… Golden light." after a sentence. */
export function appendPhrases(prompt: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return prompt
  const tail = phrases.join(', ')
  const body = trimMarksEnd(prompt, ',;')
  if (body === '') return tail
  if (!/[.!?]$/.test(body)) return `${body}, ${tail}`
  return `${body} ${tail[0]!.toUpperCase()}${tail.slice(1)}.`
}

function compare(before: string, after: string): RestyleResult {
  const old = findTerms(before)
  const now = findTerms(after)
  const had = new Set(old.map(keyOf))
  const has = new Set(now.map(keyOf))
  return {
    prompt: after,
    added: now.filter((term) => !had.has(keyOf(term))).map(toTerm),
    removed: old.filter((term) => !has.has(keyOf(term))).map(toTerm),
    preserved: now.filter((term) => had.has(keyOf(term))).map(toTerm),
  }
}

function keyOf({ facet, value }: FoundTerm): string {
  return `${facet}/${value}`
}

function toTerm({ value, text, start, end }: FoundTerm): StyleTerm {
  return { value, text, start, end }
}
