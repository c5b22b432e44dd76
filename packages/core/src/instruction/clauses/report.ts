import { describePlaces } from '../clips/places.ts'
import type { CoveredRun } from '../clips/section-runs.ts'
import { appended } from '../lists.ts'
import type { Selector } from '../matcher.ts'
import { once, type Reading } from '../reading.ts'
import { runsOf } from '../selection/read-section.ts'
import type { DiagnosticCode, MatchKind } from '../types.ts'

/** Why words mean clips; where a reason ends in a preposition or a verb, the words and the clips stand around it. */
const reasons: Record<MatchKind, string> = {
  clips: 'named by number',
  all: 'all clips are meant',
  selection: 'the selected clips',
  rest: 'every clip that is not named otherwise',
  exclusion: 'left as it is',
  reference: 'the look comes from here',
  pronoun: 'what was named before, or the selection',
  position: ' counts to ',
  condition: ' holds for ',
  content: ' is shown, by its prompt, in ',
  time: ' is in ',
  section: ' is ',
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, '0')}`

/** "the chorus, 0:15–0:25, covers 100 % of clip 4": where a section lies and how much of its clips it covers. */
const explainRun = (
  reading: Reading,
  { label, startSeconds, endSeconds, places, shares }: CoveredRun,
): string =>
  once(reading, `why ${label} ${startSeconds}`, () => {
    const covers = places.map(
      (place, i) => `${Math.round(shares[i]! * 100)} % of clip ${reading.clips[place]!.index + 1}`,
    )
    const when = `${clock(startSeconds)}–${clock(endSeconds)}`
    return `the ${label}, ${when}, covers ${covers.join(', ') || 'the most of no clip'}`
  })

const explain = (reading: Reading, kind: MatchKind, text: string, { runs, places }: Selector): string => {
  if (kind === 'section' && runs.length > 0) return runs.map((run) => explainRun(reading, run)).join('; ')
  const reason = reasons[kind]
  return reason.startsWith(' ') ? `“${text}”${reason}${describePlaces(reading.clips, places)}` : reason
}

/** Why words that were understood lead to no clip, and what to do. */
const problemOf = (reading: Reading, { kind, late }: Selector, text: string): [DiagnosticCode, string] => {
  if (late === 'vague') return ['ambiguous-target', 'Which clips? Name them, for instance “clips 2 and 4”.']
  if (kind === 'selection')
    return ['no-target', 'No clip is selected there. Select clips or name them, for instance “clip 2”.']
  if (kind !== 'section')
    return [
      'no-matching-clip',
      `No clip is known to fit “${text}”. Name clips by number, for instance “clip 2”.`,
    ]
  const labels = [...new Set(runsOf(reading).map((run) => run.label))].join(', ')
  const known = labels ? `The song has ${labels}.` : 'The sections of the song are not known.'
  return ['no-matching-section', `No clip belongs to “${text}”. ${known}`]
}

/** Tells that words were understood as naming clips, and what is wrong with those clips. */
export const report = (reading: Reading, selector: Selector, kind: MatchKind = selector.kind): void => {
  const { tokens, clips } = reading
  const { from, to, places, missing, late, implied } = selector
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const text = reading.text.slice(start, end)
  const complain = (code: DiagnosticCode, message: string): void => {
    reading.diagnostics = appended(reading.diagnostics, { code, severity: 'error', message, start, end })
  }
  reading.matches = appended(reading.matches, {
    kind,
    start,
    end,
    text,
    clipIndexes: places.map((place) => clips[place]!.index),
    certainty: implied ? 'implied' : 'said',
    because: explain(reading, kind, text, selector),
  })
  for (const number of missing)
    complain(
      'clip-out-of-range',
      `Clip ${number} does not exist: the last one is clip ${(clips.at(-1)?.index ?? -1) + 1}.`,
    )
  if (places.length === 0 && missing.length === 0 && (late === '' || late === 'vague'))
    complain(...problemOf(reading, selector, text))
}
