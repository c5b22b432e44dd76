import { hues } from './lexicon/index.ts'
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
    'is are be being begin start starts starting started continue continues continuing will would then also now and slowly finally soon has have it as journey motion movement focus',
  negation:
    'no not without never non avoid avoiding isn aren don doesn wasn lacking lack lacks devoid nor neither free hardly barely zero minus',
  breaker:
    'but with in on at while where as under over by through into from during against his her their its who that which only just',
  light:
    'and or very slightly a an the more most feel overall quite rather so truly deeply somewhat incredibly extremely intensely yet subtly bit touch of',
  mood: 'mood atmosphere tone vibe feel feeling ambience ambiance energy aura air look aesthetic spirit',
  verbBe: 'is are feels remains stays becomes was were looks',
  shot: 'shot view angle perspective footage frame framing image composition scene lens camera',
  tone: 'color palette tone hue tint grade scheme cast wash colorway gradient shade',
  lightNoun: 'light lighting glow illumination neon',
  pigment: 'hue color shade',
  colorLink: 'and or to',
  steep: 'bathe drenched washed soaked steeped flooded tinged tint saturated immersed awash infused',
  paletteOf: 'palette tone wash tint gradient blend hue',
  picture:
    'film photo photograph photography footage movie image style cinematography cinema aesthetic animation',
  clothing: 'dressed clad wearing wears dress attired clothed',
  /** What may stand between a hue and the tone it belongs to: other hues, and adjectives of hues. */
  hue: `deep soft rich pale pastel bright dark light muted warm cool vibrant vivid neon electric golden dusty earthy navy
royal baby hot burnt lime olive mint sage forest steel ${singleHues(hues)}`,
  possessive: 'its his her their a an s',
  article: 'a an the this that some one',
  grammar:
    'and or but with in on at while where as under over by through into from during against of to is are was were the a an for then that which who as it its she he they while when showing capturing revealing highlighting creating',
} as const

export type Role = keyof typeof roles

/** Which roles a word has, one bit each, by word id. */
export interface WordRoles {
  has(id: number, role: Role): boolean
}

const roleBits = Object.fromEntries(Object.keys(roles).map((role, bit) => [role, 1 << bit])) as Record<
  Role,
  number
>

/** Every word that has a role, to be interned with the lexicon. */
export const contextWords: readonly string[] = Object.values(roles).flatMap((words) =>
  words.trim().split(/\s+/),
)

export function createWordRoles(vocabulary: Vocabulary): WordRoles {
  const bits = new Uint32Array(vocabulary.size)
  for (const role of Object.keys(roles) as Role[]) {
    for (const word of roles[role].trim().split(/\s+/)) bits[vocabulary.id(word)]! |= roleBits[role]
  }
  bits[0] = 0
  return { has: (id, role) => (bits[id]! & roleBits[role]) !== 0 }
}
