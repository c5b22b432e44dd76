import { type FoundTerm, findTerms } from './find-terms.ts'
import { appendPhrases } from './prompt-tail.ts'
import { planRemoval, type Replacement } from './remove-term.ts'
import { applyEdits, type EditedText, editsTouch, originsOf, type TextEdit, unedited } from './text-edit.ts'
import type { StyleTerm } from './types.ts'

export interface RestyleOptions {
  /** Phrases to add where the prompt does not say them yet: "golden light", "pan left". */
  add: readonly string[]
  /** Of `add`, the phrases that are added unless the prompt has these very words. */
  insist?: readonly string[]
  /** Which contradicting terms may leave the prompt. Defaults to all but the colours of things. */
  leaves?: (term: FoundTerm) => boolean
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
    terms: findTerms(phrase).filter((term) => options.leaves?.(term) !== false),
    verbatim: options.insist?.includes(phrase) === true,
  }))
  const leaves = leavingRule(
    options,
    wanted.flatMap(({ terms }) => terms),
  )
  let current = unedited(prompt)
  for (let pass = 0; pass < maxPasses; pass++) {
    const stripped = strip(current, leaves, wanted)
    const next = stripped === current ? append(current, wanted) : stripped
    if (next === current) break
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

function leavingRule({ leaves, without }: RestyleOptions, wanted: FoundTerm[]): (term: FoundTerm) => boolean {
  return (term) => {
    if (term.facet === 'objectColors' || leaves?.(term) === false) return false
    if (wanted.some(({ facet, value }) => facet === term.facet && value === term.value)) return false
    return without?.(term) === true || wanted.some((other) => contradicts(other, term))
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

function contradicts(wanted: FoundTerm, term: FoundTerm): boolean {
  if (wanted.facet === term.facet && wanted.axis === term.axis) return wanted.pole !== term.pole
  if (wanted.facet === 'timeOfDay') return excludedBy(wanted, term)
  return term.facet === 'timeOfDay' && excludedBy(term, wanted)
}

function excludedBy(time: FoundTerm, { facet, value }: FoundTerm): boolean {
  return lightOfTime[`${facet}/${value}`]?.includes(time.pole) ?? false
}

/** Takes out, from left to right, every leaving term whose phrase lets it go. */
function strip(
  current: EditedText,
  leaves: (term: FoundTerm) => boolean,
  wanted: readonly Wanted[],
): EditedText {
  const prompt = current.text
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
  return edits.length === 0 ? current : applyEdits(current, edits)
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
): Replacement | undefined {
  const candidates = wanted
    .flatMap(({ phrase, terms }) => terms.map((other) => ({ ...other, phrase })))
    .filter(({ facet }) => facet === term.facet)
  const same = candidates.find(
    (other) => other.axis === term.axis && !present.has(`${other.facet}/${other.value}`),
  )
  return same ?? candidates[0]
}

/** Appends the phrases that say something new, in the punctuation of the prompt. */
function append(current: EditedText, wanted: readonly Wanted[]): EditedText {
  const prompt = current.text
  const present = new Set(findTerms(prompt).map(keyOf))
  const lower = prompt.toLowerCase()
  const missing = wanted.filter(({ phrase, terms, verbatim }) =>
    verbatim || terms.length === 0
      ? !lower.includes(phrase.toLowerCase())
      : terms.some(({ facet, value }) => !present.has(`${facet}/${value}`)),
  )
  if (missing.length === 0) return current
  const text = appendPhrases(
    prompt,
    missing.map(({ phrase }) => phrase),
  )
  return { ...current, text }
}

/** A term is the one it was if it stands in text that was kept and was read as the same before. */
function compare(prompt: string, { text, kept }: EditedText): RestyleResult {
  const old = findTerms(prompt)
  const now = findTerms(text)
  const placeOf = (term: FoundTerm, start: number): string => `${keyOf(term)}@${start}`
  const before = new Set(old.map((term) => placeOf(term, term.start)))
  const stayed = new Set<string>()
  const isKept = new Set<FoundTerm>()
  for (const [index, origin] of originsOf(now, kept).entries()) {
    const place = origin === undefined ? undefined : placeOf(now[index]!, origin)
    if (place === undefined || !before.has(place)) continue
    stayed.add(place)
    isKept.add(now[index]!)
  }
  return {
    prompt: text,
    added: now.filter((term) => !isKept.has(term)).map(toTerm),
    removed: old.filter((term) => !stayed.has(placeOf(term, term.start))).map(toTerm),
    preserved: now.filter((term) => isKept.has(term)).map(toTerm),
  }
}

function keyOf({ facet, value }: FoundTerm): string {
  return `${facet}/${value}`
}

function toTerm({ value, text, start, end }: FoundTerm): StyleTerm {
  return { value, text, start, end }
}
