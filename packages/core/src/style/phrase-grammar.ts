import type { FoundTerm } from './find-terms.ts'
import { classes } from './lexicon/index.ts'
import type { StyleFacet } from './types.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const articles = set('a an the this that some')
export const conjunctions = set('and or & yet but')
export const beVerbs = set('is are was were be being feels feel looks seems becomes remains stays')
export const cameraNouns = set('camera lens view shot frame viewer drone viewpoint perspective we it cam')

/** Open a phrase that says how a thing is seen or lit: all of it goes with the term. */
export const openers = set(
  'in with at by under during amid against through into beneath bathed lit illuminated captured shot filmed rendered depicted painted set drenched wrapped shrouded covered soaked using featuring on from within',
)

/** After these the term's phrase is over. */
export const followers = set(
  'and or but with in on at while where as under over by through into from during against of to is are was were for then that which who when across above below behind beside between near around along upon inside outside onto toward towards off up down its her his their it she he they we showing revealing capturing creating highlighting casting fills bathes',
)

/** Say how much of a term there is, and go with it. */
export const degrees = set(
  'very slightly quite rather so truly deeply somewhat incredibly extremely slow slowly gentle gently smooth smoothly steady steadily gradual gradually quick quickly subtle subtly overall more most thick dense heavy pouring steady strong faint bitter early late',
)

const lightHeads = 'light lighting glow illumination sunlight sun ray rays beam beams radiance shadow shadows'
const toneHeads =
  'color colors colour colours palette tone tones hue hues tint tints grade grading scheme wash cast contrast shades shade'
const skyHeads = 'sky skies weather clouds day night morning'

const shotHeads = `${classes.shot} camera lens movement effect`

/** Nouns that a term may describe and that mean little without it. */
export const heads: Record<StyleFacet, ReadonlySet<string>> = {
  palette: set(`${toneHeads} ${lightHeads}`),
  objectColors: set(toneHeads),
  lighting: set(lightHeads),
  mood: set(classes.mood),
  cameraAngle: set(shotHeads),
  cameraMovement: set(shotHeads),
  motion: set('motion speed pace'),
  timeOfDay: set(`${lightHeads} sky scene`),
  weather: set(skyHeads),
  artStyle: set(`${classes.style} artwork illustration painting footage`),
}

/** `headed`: ends in a noun such as "light"; `clause`: a movement with the camera as its subject. */
export type TermShape = 'adjective' | 'headed' | 'noun' | 'adverb'

const adjectiveEnding = /(?:y|ed|ic|al|ous|ful|ish|less|like|ive|ant|ent|lit|esque|ing|ian|alist|able|swept)$/
const adjectives = set(
  'warm cool cold dark dim bright soft hard harsh wide medium full aerial macro overhead slow fast quick rapid swift calm serene tense grim bleak retro vintage noir surreal cinematic neon golden amber overcast clear diffuse chill grand bold raw sombre somber sinister eerie muted vivid vibrant pastel flat lush static handheld animated abstract gothic baroque modern 3d anime cyberpunk',
)
/** Common adjectives besides style words, and endings that hardly any noun has. */
const plainAdjectives = set(
  'vast clear quiet deep tall small large big old new young ancient modern lush gentle cozy sunny rainy foggy misty quaint charming bustling empty narrow long short simple elegant majestic beautiful stunning picturesque distant rustic busy sleek traditional tranquil delicate lively futuristic intense',
)
const plainEnding = /.{3}(?:ous|ful|less|ish|ing|ted|ned|led|red)$/

/** Whether a word before a comma goes on as a list of adjectives: "a vast, azure sky", but not "a dog, warm light". */
export function isAdjective(word: string): boolean {
  return adjectives.has(word) || plainAdjectives.has(word) || plainEnding.test(word)
}

const nounEnding =
  /(?:ness|ity|sion|tion|ence|ance|graphy|ology|energy|fantasy|sky|day|mystery|melancholy|morning|evening|lightning|spring|painting|drawing|reverie|story|whimsy|luminescence|ment)$/

export function shapeOf(term: FoundTerm): TermShape {
  const last =
    term.text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  if (term.gate === 'hue') return 'adjective'
  // Slow motion is no kind of motion: nothing of it can stay.
  if (term.facet !== 'motion' && heads[term.facet].has(last)) return 'headed'
  if (last.endsWith('ly')) return 'adverb'
  if (term.facet === 'timeOfDay') return 'noun'
  if (adjectives.has(last)) return 'adjective'
  return adjectiveEnding.test(last) && !nounEnding.test(last) ? 'adjective' : 'noun'
}
