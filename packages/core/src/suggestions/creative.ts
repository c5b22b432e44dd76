import { clipSection } from '../instruction/clips/clip-section.ts'
import { thresholds } from '../instruction/clips/thresholds.ts'
import { extractStyle } from '../style/extract-style.ts'
import type { SuggestInput, Suggestion } from './types.ts'
import { measured, nameOf, sentence } from './wording.ts'

const lively = new Set(['chorus', 'drop', 'solo'])
const calm = new Set(['intro', 'outro', 'interlude'])

/** Where the clip could serve the song more. */
export function suggestCreative(input: SuggestInput): Suggestion[] {
  return [...suggestPace(input), ...suggestMood(input), ...suggestEnding(input)]
}

/** A still chorus, a restless intro. */
function suggestPace({ clip, audio }: SuggestInput): Suggestion[] {
  const label = clipSection(clip, audio?.sections ?? [])?.label
  const value = clip.analysis?.motion
  if (label === undefined || value === undefined) return []
  const still = lively.has(label) && value < thresholds.motion.low
  const restless = calm.has(label) && value > thresholds.motion.high
  if (!still && !restless) return []
  const [rule, title, instruction, reference] = still
    ? (['add-motion', 'Add motion', 'add motion', thresholds.motion.low] as const)
    : (['calm-down', 'Calm it down', 'make it calm and still', thresholds.motion.high] as const)
  return [
    {
      rule,
      category: 'creative',
      clipIndex: clip.index,
      title,
      because: sentence(
        `${nameOf(clip)} is part of the ${label} and ${still ? 'rather still' : 'restless'}: ${measured('motion', value)}.`,
      ),
      evidence: [{ measure: 'motion', value, reference, referenceClipIndexes: [] }],
      instruction,
    },
  ]
}

/** Moods that a picture can take on, by the words a song is described with. */
const moods: Record<string, string> = {
  dreamy: 'dreamy',
  nostalgic: 'dreamy',
  romantic: 'dreamy',
  ethereal: 'ethereal',
  ambient: 'ethereal',
  dramatic: 'dramatic',
  epic: 'dramatic',
  intense: 'dramatic',
  gritty: 'gritty',
  aggressive: 'gritty',
  raw: 'gritty',
}

function suggestMood({ clip, audio }: SuggestInput): Suggestion[] {
  const said = audio?.mood?.toLowerCase() ?? ''
  const mood = moods[said]
  if (mood === undefined || extractStyle(clip.prompt ?? '').mood.some(({ value }) => value === mood))
    return []
  return [
    {
      rule: `mood-${mood}`,
      category: 'creative',
      clipIndex: clip.index,
      title: `Make it ${mood}`,
      because: sentence(`the song is ${said}, and nothing in the prompt of ${nameOf(clip)} says so.`),
      evidence: [],
      instruction: `make it ${mood}`,
    },
  ]
}

function suggestEnding({ clip, clips }: SuggestInput): Suggestion[] {
  if (clip.index !== clips.at(-1)?.index || clips.length < 2 || /\bfad(e|es|ing)\b/i.test(clip.prompt ?? ''))
    return []
  return [
    {
      rule: 'fade-out',
      category: 'creative',
      clipIndex: clip.index,
      title: 'End on black',
      because: sentence(`${nameOf(clip)} is the last one: a fade lets the video come to rest.`),
      evidence: [],
      instruction: 'fade to black at the end',
    },
  ]
}
