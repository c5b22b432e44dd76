const isSwapped = (spelling: string, word: string, at: number): boolean =>
  spelling[at] === word[at + 1] &&
  spelling[at + 1] === word[at] &&
  spelling.slice(at + 2) === word.slice(at + 2)

/**
 * Whether a spelling is the word with two neighbours swapped or a letter doubled or, from a length on, with one
 * left out or one too many or, a little later, a wrong one: short spellings could be words themselves, "tree" is
 * no "three". What is only longer at its end is another form.
 */
export const isMistyped = (spelling: string, word: string, from: number): boolean => {
  const { length } = spelling
  const more = length - word.length
  if (more > 1 || more < -1) return false
  let at = 0
  while (at < length && spelling.charCodeAt(at) === word.charCodeAt(at)) at++
  if (more === 0 && isSwapped(spelling, word, at)) return true
  if (at === 0) return false
  const rest = spelling.slice(at + 1)
  if (more > 0) {
    const added = length > from && at < length - 1
    return (added || spelling[at] === spelling[at - 1]) && rest === word.slice(at)
  }
  if (more === 0) return length > from && rest === word.slice(at + 1)
  const left = 'aeiou'.includes(word[at]!) ? from - 1 : from
  return length >= left && spelling.slice(at) === word.slice(at + 1)
}
