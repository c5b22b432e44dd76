import * as form from '../../text/form.ts'

const vowels = 'aeiou'

/** "dim" and "deblur" double their last letter before an ending. */
const doubles = (word: string): boolean => /^(de|un)?[^aeiou]{1,3}[aeiou][^aeiouwxy]$/.test(word)

const stem = (word: string): string => {
  if (word.endsWith('e')) return word.slice(0, -1)
  if (word.endsWith('y') && !vowels.includes(word.at(-2)!)) return `${word.slice(0, -1)}i`
  return doubles(word) ? word + word.at(-1) : word
}

/** English forms of a look word: comparative, superlative and adverb of adjectives; three of verbs; plural of nouns. */
export const inflect = (word: string, forms: number): (readonly [string, number])[] => {
  const [first, ...rest] = word.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const inflected: (readonly [string, number])[] = []
  if (forms & form.adjective && !tail && word.length < 9) {
    const base = stem(word)
    inflected.push([`${base}er`, form.comparative], [`${base}est`, form.superlative])
    inflected.push([`${word}ly`, form.adjective])
  }
  if (forms & form.verb) {
    const base = stem(first!)
    const bare = base.endsWith('i') ? first! : base
    const verb = form.verb | (forms & form.noun)
    inflected.push([`${first}${/(s|sh|ch|x)$/.test(first!) ? 'e' : ''}s${tail}`, verb])
    inflected.push([`${base}ed${tail}`, form.verb], [`${bare}ing${tail}`, verb])
  }
  const isNoun = tail ? forms === form.noun : (forms & (form.noun | form.verb)) === form.noun
  if (isNoun && !/[sy]$/.test(word)) inflected.push([`${word}s`, form.noun])
  return inflected
}

/** British spellings and lost apostrophes ("dont"), which the lexicon leaves out; "cant" is rarely a refusal. */
export const variants = (word: string): string[] => {
  const variant = word
    .replace('color', 'colour')
    .replace(/(\w\w)ize$/, '$1ise')
    .replace(/([^a])n't/, '$1nt')
  return variant === word ? [] : [variant]
}
