import { adjectives, aliases, nouns, verbs } from './lexicon/index.ts'

const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/** The written forms of a verb by rule: pan → pans, panned, panning. */
export function verbForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubles.test(verb) ? verb + verb.at(-1) : verb
  const y = /[^aeiou]y$/.test(verb)
  const root = y ? `${verb.slice(0, -1)}i` : verb
  const third = y ? `${root}es` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, y ? `${root}ed` : `${stem}ed`, y ? `${verb}ing` : `${stem}ing`]
}

function nounForms(noun: string): string[] {
  return [/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`]
}

/** bright → brighter, brightest, brightly; moody → moodier, moodily; dramatic → dramatically. */
function adjectiveForms(adjective: string): string[] {
  const root = adjective.endsWith('y') ? `${adjective.slice(0, -1)}i` : adjective
  const stem = adjective.endsWith('e') ? adjective.slice(0, -1) : adjective === 'dim' ? 'dimm' : root
  return [`${stem}er`, `${stem}est`, adjective.endsWith('ic') ? `${adjective}ally` : `${root}ly`]
}

/** Every written form of the lexicon's inflecting words, with the word it stands for. */
export function writtenForms(): Map<string, string> {
  const forms = new Map<string, string>()
  for (const verb of verbs.split(/\s+/)) for (const form of verbForms(verb)) forms.set(form, verb)
  for (const noun of nouns.split(/\s+/)) for (const form of nounForms(noun)) forms.set(form, noun)
  for (const adjective of adjectives.split(/\s+/))
    for (const form of adjectiveForms(adjective)) forms.set(form, adjective)
  for (const pair of aliases.split(/\s+/)) {
    const [form = '', word = ''] = pair.split('>')
    if (form !== word) forms.set(form, word)
  }
  return forms
}
