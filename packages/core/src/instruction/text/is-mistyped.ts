/**
 * Whether a spelling is the word with two neighbours swapped or a letter doubled or, from a length on, with one
 * left out or one too many or, a little later, a wrong one: short spellings could be words themselves, "tree" is
 * no "three". What is only longer at its end is another form.
 */
export const isMistyped = (spelling: string, word: string, from: number): boolean => {
  const { length } = spelling
  const more = length - word.length
  if (more * more > 1) return false
  const shorter = Math.min(length, word.length)
  let at = 0
  while (at < shorter && spelling.charCodeAt(at) === word.charCodeAt(at)) at++
  let tail = 0
  while (
    tail < shorter - at &&
    spelling.charCodeAt(length - 1 - tail) === word.charCodeAt(word.length - 1 - tail)
  )
    tail++
  const wrong = shorter - at - tail
  if (more === 0 && wrong === 2) return spelling[at] === word[at + 1] && spelling[at + 1] === word[at]
  if (at === 0 || wrong !== (more === 0 ? 1 : 0)) return false
  if (more === 0) return length > from
  if (more > 0) return (length > from && at < length - 1) || spelling[at] === spelling[at - 1]
  return length >= ('aeiou'.includes(word[at]!) ? from - 1 : from)
}
