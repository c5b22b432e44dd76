const spellings: Record<string, string> = {
  grey: 'gray',
  greyscale: 'grayscale',
  colour: 'color',
  colours: 'colors',
  colourful: 'colorful',
  coloured: 'colored',
  centre: 'center',
  b: 'black',
  bw: 'black and white',
  '&': 'and',
  pushin: 'push in',
  pullout: 'pull out',
  handheld: 'handheld',
}

const filler = new Set(
  'a an the some more much very really slightly bit of little look looks looking style styled styling effect effects feel feeling vibe vibes mood atmosphere tone tones toned scheme palette grade grading filter aesthetic like make it add apply give with to into'.split(
    ' ',
  ),
)

/** Brings the words of a value into one spelling: lower case, spaces, American, "hand-held" = "handheld". */
export function normaliseValue(value: string): string {
  return value
    .toLowerCase()
    .replace(/b\s*(?:&|\/|and|n)\s*w\b/g, 'black and white')
    .replace(/hand[\s-]held/g, 'handheld')
    .replace(/[-_/,.!]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => spellings[word] ?? word)
    .join(' ')
}

/** Names worth trying in the tables, most exact first. */
export function lookNames(value: string): string[] {
  const full = normaliseValue(value)
  const bare = full
    .split(' ')
    .filter((word) => !filler.has(word))
    .join(' ')
  const noun = bare.replace(
    / (?:lighting|light|colors|color|film|camera|shot|movement|motion|photo|footage|video)$/,
    '',
  )
  return [...new Set([full, bare, noun])].filter((name) => name !== '')
}
