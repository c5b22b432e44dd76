import { classes, hues } from './lexicon/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The hues that are one word. */
function singleHues(list: string): string {
  const entries = list.split(/[:,\n]/).map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '' && !entry.includes(' ')).join(' ')
}

/** Roles that words play around a style term. */
const roles = {
  camera: 'camera lens view shot frame viewpoint viewer drone perspective we cam steadicam gimbal pov',
  auxiliary:
    'is are be being begin start starts starting started continue continues continuing will would then also now and slowly finally soon has have as journey motion movement focus',
  negation:
    'no not without never non avoid avoiding isn aren don doesn wasn lacking lack lacks devoid nor neither nothing free hardly barely zero minus instead than',
  /** "not only soft but warm": what follows a negation and turns it. */
  restrictor: 'only just but merely simply',
  breaker:
    'but with in on at while where as under over by through into from during against his her their its who that which only just',
  light:
    'and or very slightly a an the more most feel overall quite rather so truly deeply somewhat incredibly extremely intensely yet subtly bit touch of',
  mood: classes.mood,
  verbBe: 'is are feels remains stays becomes was were looks',
  shot: `${classes.shot} scene lens camera`,
  tone: `${classes.tone} colorway gradient`,
  lightNoun: 'light lighting glow illumination neon',
  pigment: 'hue color shade',
  colorLink: 'and or to',
  steep: 'bathe drenched washed soaked steeped flooded tinged tint saturated immersed awash infused',
  paletteOf: 'palette tone wash tint gradient blend hue',
  picture:
    'film photo photograph photography footage movie image style cinematography cinema aesthetic animation scene sequence montage portrait video moment documentary',
  /** Hues before these are hues of colours that are things as well: "a navy suit", "two navy officers". */
  material: 'navy lavender saffron ivory cream',
  clothing: 'dressed clad wearing wears dress attired clothed',
  /** What may stand between a hue and the tone it belongs to: other hues, and adjectives of hues. */
  hue: `deep soft rich pale pastel bright dark light muted warm cool vibrant vivid neon electric golden dusty earthy navy
royal baby hot burnt lime olive mint sage forest steel ${singleHues(hues)}`,
  /** "a blue tinted night": what is tinted is the picture. */
  scene:
    'scene night evening morning dawn dusk landscape cityscape world image frame shot footage film photo light',
  pronoun: 'it',
  owner: 'its his her their',
  determiner: 'a an s',
  have: 'has have had',
  lampPart: 'bulb bulbs saber sabers fixture switch sign signs tube tubes',
  article: 'a an the this that some one',
  grammar:
    'and or but with in on at while where as under over by through into from during against of to is are was were the a an for then that which who as it its she he they while when showing capturing revealing highlighting creating dominate dominates fill fills flood create creates blend',
} as const

type Role = keyof typeof roles

/** The bit of each role. Numbers, because a role by name would be looked up for every word of a prompt. */
export const role = Object.fromEntries(Object.keys(roles).map((name, bit) => [name, 1 << bit])) as Record<
  Role,
  number
>

/** Which roles a word has, by word id. */
export interface WordRoles {
  has(id: number, role: number): boolean
}

/** Every word that has a role, to be interned with the lexicon. */
export const contextWords: readonly string[] = Object.values(roles).flatMap((words) =>
  words.trim().split(/\s+/),
)

export function createWordRoles(vocabulary: Vocabulary): WordRoles {
  const bits = new Uint32Array(vocabulary.size)
  for (const name of Object.keys(roles) as Role[]) {
    for (const word of roles[name].trim().split(/\s+/)) bits[vocabulary.id(word)]! |= role[name]
  }
  bits[0] = 0
  return { has: (id, bit) => (bits[id]! & bit) !== 0 }
}
