import type { Aspect, Direction, Modification } from '@retake/core'
import { enLooks } from './en-looks.ts'
import type { Format } from './format.ts'

const range = (format: Format, start: number, end: number) => `${format.clock(start)}–${format.clock(end)}`
const takes = (format: Format, count: number) =>
  `${format.number(count)} new ${format.plural(count, { one: 'take', other: 'takes' })}`
const clips = (format: Format, count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'clip', other: 'clips' })}`
/** "clip 3", "clips 1 and 2", "12 clips". */
const named = (format: Format, numbers: number[]) => {
  if (numbers.length > 6) return clips(format, numbers.length)
  const word = format.plural(numbers.length, { one: 'clip', other: 'clips' })
  return `${word} ${format.list(numbers.map(format.number))}`
}

const aspectNames: Record<Aspect, string> = {
  brightness: 'Brightness',
  contrast: 'Contrast',
  saturation: 'Color strength',
  temperature: 'Warmth',
  tint: 'Tint',
  palette: 'Palette',
  lighting: 'Light',
  mood: 'Mood',
  'time-of-day': 'Time of day',
  weather: 'Weather',
  season: 'Season',
  'camera-angle': 'Camera angle',
  'camera-movement': 'Camera',
  'shot-size': 'Shot',
  motion: 'Motion',
  speed: 'Speed',
  focus: 'Focus',
  grain: 'Grain',
  'art-style': 'Style',
  film: 'Film',
  era: 'Era',
  composition: 'Framing',
  content: 'Scene',
}

const signs: Record<Direction, string> = {
  increase: '↑',
  decrease: '↓',
  set: '',
  add: '+',
  remove: '−',
  replace: '',
}

/** "Brightness ↑ 30%", "Speed 0.5×", "Light: golden hour". */
function change(
  format: Format,
  { aspect, direction, amount, value }: Omit<Modification, 'start' | 'end'>,
): string {
  const name = aspectNames[aspect]
  if (value !== undefined) return `${name}: ${signs[direction]}${value}`
  if (amount === undefined) return `${name} ${signs[direction]}`.trim()
  if (aspect === 'speed' && direction === 'set') return `${name} ${format.number(amount)}×`
  return `${name} ${signs[direction]} ${format.percent(amount)}`
}

/** Every text of every component. Clips and takes are counted from 1 here, as people do. */
export const en = {
  ...enLooks,

  'common.close': 'Close',
  'common.dismiss': 'Dismiss',
  'common.loading': 'Loading…',
  'common.ok': 'OK',
  'common.tryAgain': 'Try again',
  'common.undo': 'Undo',

  'problem.other': 'Something went wrong',
  'problem.clip-out-of-range': 'There is no such clip',
  'problem.network-error': 'No connection',
  'problem.offline': 'The server could not be reached. Check your connection, then try again.',
  'problem.storage-unavailable': 'The server is not available right now',
  'problem.internal-error': 'The server made a mistake',
  'problem.gone': 'It may have been deleted, or you may need to be given access.',
  'problem.support': 'Details for support',
  'problem.budget-exceeded': 'This is more than the budget allows',
  'problem.clip-busy': 'A clip is still being worked on',
  'problem.forbidden': 'You do not have access to this',
  'problem.unauthenticated': 'Please sign in again',
  'problem.not-found': 'This is no longer here',
  'problem.job-not-ready': 'The video is not ready yet',
  'problem.nothing-to-do': 'Nothing to change yet',
  'problem.plan-expired': 'The price has expired. Try again for a new one',
  'problem.plan-stale': 'Something changed after this price was made. Try again for a new one',
  'problem.price-changed': 'The price went up. Nothing was spent',
  'problem.revision-conflict': 'Somebody else changed this clip',
  'problem.version-unavailable': 'This take is no longer stored',
  'problem.rate-limited': 'Too many requests. Wait a moment',
  'problem.storage-full': 'There is no room left for new takes',

  'studio.label': 'Studio',
  'studio.facts': (format: Format, params: { clips: number; seconds: number; bpm: number | null }) =>
    [
      clips(format, params.clips),
      format.clock(Math.round(params.seconds)),
      ...(params.bpm === null ? [] : [`${format.number(params.bpm)} bpm`]),
    ].join(' · '),
  'studio.offline': 'Reconnecting…',
  'studio.batch': (format: Format, { count }: { count: number }) =>
    count > 0 ? `Change ${clips(format, count)}…` : 'Change several…',
  'export.open': 'Export',
  'export.label': 'Export the cut',
  'export.otio': 'OpenTimelineIO',
  'export.otioHint': 'DaVinci Resolve and others, with all takes',
  'export.fcpxml': 'Final Cut Pro XML',
  'export.fcpxmlHint': 'Final Cut Pro, takes as auditions',
  'export.edl': 'EDL',
  'export.edlHint': 'Any editing program, without other takes',
  'export.writing': 'Writing the file…',
  'export.saved': 'The file is ready',
  'job.importing': 'Your clips are on their way',
  'job.imported': (format: Format, { count, total }: { count: number; total: number }) =>
    `${format.number(count)} of ${clips(format, total)}`,
  'job.failed': 'None of the clips could be used',
  'job.importErrors': (format: Format, { count }: { count: number }) =>
    `${clips(format, count)} could not be used`,

  'import.other': 'The footage could not be fetched. Whoever runs this site can help.',
  'import.media-invalid': 'The file could not be read as a video.',
  'import.media-too-large': 'The file is too large.',

  'job.importError': (format: Format, { numbers, detail }: { numbers: number[]; detail: string }) => {
    const who = named(format, numbers)
    return `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${detail}`
  },

  'stage.label': 'View',
  'stage.compare': 'Compare',
  'stage.whole': 'Whole video',
  'stage.preview': 'Preview',
  'stage.previewOn': (format: Format, { number }: { number: number }) =>
    `See a preview on clip ${format.number(number)}`,
  'stage.compareNew': 'Compare the new take',

  'clip.title': (format: Format, { number }: { number: number }) => `Clip ${format.number(number)}`,
  'clip.queued': 'Waiting',
  'clip.busy': 'Making',
  'clip.candidate': 'Review',
  'clip.failed': 'Failed',
  'clip.leftOut': 'Left out',
  'clip.newTake': 'New take',
  'clip.take': (format: Format, { number }: { number: number }) => `Take ${format.number(number)}`,

  'picker.label': 'Clips',
  'picker.stripLabel': 'Clips along the song. Arrow keys move, Space selects.',
  'picker.listLabel': 'Clips. Arrow keys move, Space selects.',
  'picker.all': 'All',
  'picker.none': 'None',
  'picker.invert': 'Invert',
  'picker.selected': (format: Format, { selected, total }: { selected: number; total: number }) =>
    `${format.number(selected)} of ${format.number(total)} selected`,
  'picker.show': 'Show',
  'picker.filterAll': 'All clips',
  'picker.filterSection': (_: Format, { section }: { section: string }) => `Section: ${section}`,
  'picker.filterChanged': 'Changed clips',
  'picker.filterBusy': 'Being made',
  'picker.filterCandidate': 'To review',
  'picker.filterFailed': 'Failed',
  'picker.watch': (format: Format, { number }: { number: number }) => `Watch clip ${format.number(number)}`,
  'picker.tick': (
    format: Format,
    params: { number: number; start: number; end: number; section: string | null },
  ) =>
    [`Clip ${format.number(params.number)}`, range(format, params.start, params.end), params.section]
      .filter(Boolean)
      .join(', '),
  'picker.length': (format: Format, { seconds }: { seconds: number }) =>
    `${format.number(Math.round(seconds * 10) / 10)} s`,
  'picker.progress': (format: Format, { number }: { number: number }) =>
    `Progress of clip ${format.number(number)}`,
  'picker.pickSection': (format: Format, params: { label: string; start: number; end: number }) =>
    `Select the clips of the ${params.label}, ${range(format, params.start, params.end)}`,
  'picker.empty': 'No clips yet',
  'picker.checkAgain': 'Check again',
  'picker.emptyHint': 'Clips appear here once a video has been generated.',

  'instruction.title': 'What should change?',
  'instruction.placeholder': 'Make clips 2 and 4 brighter',
  'instruction.understood': 'Understood',
  'instruction.chipClips': (format: Format, params: { words: string; numbers: number[] }) => {
    const { words, numbers } = params
    if (numbers.length > 4) return `${words} → ${clips(format, numbers.length)}`
    const named = numbers.map(format.number)
    return named.every((number) => words.includes(number)) ? words : `${words} → ${named.join(', ')}`
  },
  'instruction.chipLeftOut': (format: Format, params: { words: string; numbers: number[] }) =>
    `Left out: ${named(format, params.numbers)}`,
  'instruction.change': change,
  'instruction.try': 'For example',
  'instruction.whichClips': 'Which clips do you mean?',
  'instruction.whichClipsHint': 'Name them, select them in the strip, or pick one of these.',
  'instruction.useChosen': (format: Format, { number }: { number: number }) =>
    `Clip ${format.number(number)}`,
  'instruction.useAll': (format: Format, { count }: { count: number }) => `All ${clips(format, count)}`,
  'instruction.skipProblem': 'Continue with the rest',
  'instruction.willApply': 'Will apply to',
  'instruction.becauseTicked': 'You selected it',
  'instruction.becauseWords': (format: Format, { words, implied }: { words: string[]; implied: boolean }) =>
    `You wrote ${format.list(words.map((one) => `“${one}”`))}${implied ? ', and its description fits' : ''}`,
  'instruction.becauseSection': (
    format: Format,
    { label, start, end, share }: { label: string; start: number; end: number; share: number },
  ) => `${share < 0.995 ? `${format.percent(share)} in` : 'In'} the ${label}, ${range(format, start, end)}`,
  'instruction.include': (format: Format, { number }: { number: number }) =>
    `Change clip ${format.number(number)}`,
  'instruction.wordsFor': (format: Format, { number }: { number: number }) =>
    `Instruction for clip ${format.number(number)}`,
  'instruction.edited': 'Custom',
  'instruction.clearEdit': (format: Format, { number }: { number: number }) =>
    `Clear the custom instruction of clip ${format.number(number)}`,
  'instruction.announce': (format: Format, { count }: { count: number }) =>
    count === 0 ? 'No clip is named yet' : `Will apply to ${clips(format, count)}`,

  'example.numbers': (format: Format, { first, second }: { first: number; second: number }) =>
    `Make clips ${format.number(first)} and ${format.number(second)} brighter`,
  'example.section': (_: Format, { section }: { section: string }) => `Warmer colors in the ${section} clips`,
  'example.dark': 'Lift the dark clips a bit',
  'example.last': 'Turn the last clip black and white',

  'quote.subtotal': (format: Format, { count }: { count: number }) => takes(format, count),
  'quote.discount': 'Volume discount',
  'quote.total': 'Total',
  'quote.unknown': 'Not known yet',
  'quote.estimate': 'estimate',
  'quote.time': 'Time',
  'quote.about': (format: Format, params: { seconds: number; range: readonly number[] | null }) => {
    const [low, high] = (params.range ?? [params.seconds, params.seconds]).map(format.wait)
    return low === high ? `about ${low}` : `${low} to ${high}`
  },
  'quote.budgetLeft': 'Left in your budget',
  'quote.blocked': 'Not possible',
  'blocked.leaveOut': (format: Format, { numbers }: { numbers: number[] }) =>
    numbers.length === 1
      ? `Leave ${named(format, numbers)} out`
      : `Leave the ${format.number(numbers.length)} out`,

  'run.mode': 'How to run',
  'run.sequential': 'One after another',
  'run.parallel': 'At once',
  'run.keepUntilChosen': 'Keep the current takes until I choose',
  'run.start': (format: Format, { count, price }: { count: number; price: string | null }) =>
    price === null ? `Make ${takes(format, count)}` : `Make ${takes(format, count)} · ${price}`,
  'run.pricing': 'Working out the price…',
  'run.notReady': 'Nothing to make yet',
  'run.done': (format: Format, { done, total }: { done: number; total: number }) =>
    `${format.number(done)} of ${format.number(total)} done`,
  'run.spent': (_: Format, { spent, of }: { spent: string; of: string | null }) =>
    of === null ? `${spent} spent` : `${spent} of ${of} spent`,
  'run.overall': 'Progress of the whole run',
  'run.turn': (format: Format, { place, of }: { place: number; of: number }) =>
    `Waiting, ${format.number(place)} of ${format.number(of)}`,
  'run.pause': 'Pause',
  'run.resume': 'Resume',
  'run.cancelRest': 'Stop the rest',
  'run.cancelOne': (format: Format, { number }: { number: number }) => `Stop clip ${format.number(number)}`,
  'run.retryFailed': (format: Format, { count, price }: { count: number; price: string | null }) =>
    `Try ${clips(format, count)} again${price === null ? '' : ` · ${price}`}`,
  'run.clear': 'Count it as charged',
  'run.clearHint': 'That frees the clip for a new take.',
  'run.look': 'View',
  'run.announce': (format: Format, { done, total, state }: { done: number; total: number; state: string }) =>
    `${state}. ${format.number(done)} of ${format.number(total)} done.`,
  'status.queued': 'Waiting',
  'status.submitting': 'Starting',
  'status.running': 'Making',
  'status.storing': 'Almost done',
  'status.succeeded': 'Done',
  'status.failed': 'Failed',
  'status.cancelled': 'Stopped',
  'status.expired': 'Took too long',
  'status.unknown': 'Outcome unknown',
  'batch.queued': 'Waiting to start',
  'batch.running': 'Making new takes',
  'batch.pausing': 'Pausing after this clip',
  'batch.paused': 'Paused',
  'batch.cancelling': 'Stopping',
  'batch.succeeded': 'New takes are ready',
  'batch.partial': 'Some takes failed',
  'batch.failed': 'No take could be made',
  'batch.cancelled': 'Stopped',
  'batch.needs_attention': 'Needs your attention',
  'charge.none': 'Not charged',
  'charge.charged': (_: Format, { cost }: { cost: string | null }) =>
    cost === null ? 'Charged' : `Charged ${cost}`,
  'charge.unknown': 'Not yet known if charged',
  'tray.label': 'Takes being made',
  'tray.open': 'Details',
  'tray.compare': (format: Format, { number }: { number: number }) => `Compare clip ${format.number(number)}`,

  'dialog.title': 'Change several clips',
  'dialog.hint': 'One instruction for all selected clips. Any clip can have its own.',
  'dialog.runTitle': 'New takes',
  'dialog.runHint': 'You can close this; work continues.',
  'dialog.instruction': 'For all selected clips',
  'dialog.placeholder': 'Warmer colors, a bit more contrast',
  'dialog.noWordsYet': 'No instruction yet',
  'dialog.override': (format: Format, { number }: { number: number }) =>
    `Write a custom instruction for clip ${format.number(number)}`,
  'dialog.pickClips': 'Select the clips to change.',
  'dialog.writeWords': 'Say what should change to see the price.',

  'versions.label': (format: Format, { number }: { number: number }) =>
    `Takes of clip ${format.number(number)}`,
  'versions.title': (format: Format, { number }: { number: number }) =>
    `Takes of clip ${format.number(number)}`,
  'versions.count': (format: Format, { count }: { count: number }) => format.number(count),
  'versions.coming': 'A new take is being made',
  'versions.failed': 'The last take failed',
  'versions.noFootage': 'This clip could not be used',
  'versions.onlyOriginal': 'New takes will appear here. The original is always kept.',
  'versions.take': (format: Format, { take }: { take: number }) => `Take ${format.number(take)}`,
  'versions.current': 'In the video',
  'versions.broughtBack': 'Restored',
  'versions.candidate': 'To review',
  'versions.original': 'Original',
  'versions.rejected': 'Rejected',
  'versions.pinned': 'Pinned',
  'versions.archived': 'Archived',
  'versions.deleted': 'Removed',
  'versions.whyDeleted': 'The video was removed to make room. Pin the takes that you want to keep.',
  'versions.expires': (format: Format, { days }: { days: number }) =>
    days === 0
      ? 'Expires today'
      : `Expires in ${format.plural(days, { one: '1 day', other: `${format.number(days)} days` })}`,
  'versions.keep': 'Pin',
  'versions.asDelivered': 'As generated',
  'versions.accept': 'Use this',
  'versions.reject': 'Reject',
  'versions.compare': 'Compare',
  'versions.compareTake': (format: Format, { take }: { take: number }) =>
    `Compare take ${format.number(take)}`,
  'versions.restore': 'Restore',
  'versions.restoreTake': (format: Format, { take }: { take: number }) =>
    `Restore take ${format.number(take)}`,
  'versions.restored': (format: Format, { take }: { take: number }) =>
    `Take ${format.number(take)} is back in the video`,
  'versions.pin': (format: Format, { take }: { take: number }) =>
    `Pin take ${format.number(take)}, so that it is never removed`,
  'versions.unpin': (format: Format, { take }: { take: number }) => `Unpin take ${format.number(take)}`,
  'versions.conflict': 'Somebody else changed this clip first',
  'versions.conflictWinner': (format: Format, { by, take }: { by: string | null; take: number | null }) => {
    const who = by ?? 'Somebody else'
    return take === null
      ? `${who} put another take in the video. Look at it, then decide.`
      : `${who} chose take ${format.number(take)}. Look at it, then decide.`
  },

  'comparison.label': (_: Format, { a, b }: { a: string; b: string }) => `${a} and ${b} compared`,
  'comparison.before': 'Before',
  'comparison.after': 'After',
  'comparison.pickBefore': 'First take',
  'comparison.pickAfter': 'Second take',
  'comparison.mode': 'How to compare',
  'comparison.side-by-side': 'Side by side',
  'comparison.split': 'Split',
  'comparison.fade': 'Fade',
  'comparison.difference': 'Difference',
  'comparison.toggle': 'Flip',
  'comparison.handle': (_: Format, { a, b }: { a: string; b: string }) => `Seam between ${a} and ${b}`,
  'comparison.handleValue': (format: Format, { share }: { share: number }) =>
    `${format.percent(share)} from the left`,
  'comparison.flip': (_: Format, { shown }: { shown: string }) => `Show ${shown}`,
  'comparison.fadeLabel': (_: Format, { a, b }: { a: string; b: string }) => `Fade from ${a} to ${b}`,
  'comparison.gain': 'Strength',
  'comparison.more': 'More',
  'comparison.zoom': 'Zoom',
  'comparison.across': 'Left to right',
  'comparison.down': 'Top to bottom',
  'comparison.ahead': (_: Format, { b }: { b: string }) => `${b} ahead`,
  'comparison.seconds': (format: Format, { seconds }: { seconds: number }) => `${format.delta(seconds)} s`,
  'comparison.size': 'Size',
  'comparison.contain': 'Fit',
  'comparison.cover': 'Fill',
  'comparison.reset': 'Reset',
  'comparison.asked': 'Asked for',
  'comparison.fromTo': (format: Format, { from, to }: { from: number; to: number }) =>
    `${format.number(Math.round(from * 100))} → ${format.number(Math.round(to * 100))}`,
  'comparison.delta': (format: Format, { difference }: { difference: number }) =>
    format.delta(Math.round(difference * 100)),
  'comparison.same': 'same',
  'comparison.cost': 'Cost',
  'comparison.prompt': 'Prompt',
  'measure.brightness': 'Brightness',
  'measure.saturation': 'Color',
  'measure.contrast': 'Contrast',
  'measure.motion': 'Motion',
  'measure.warmth': 'Warmth',

  'player.play': 'Play',
  'player.pause': 'Pause',
  'player.previousFrame': 'Back one frame',
  'player.nextFrame': 'Forward one frame',
  'player.position': 'Position',
  'player.positionValue': (format: Format, { time, duration }: { time: number; duration: number }) =>
    `${format.timecode(time)} of ${format.timecode(duration)}`,
  'player.speed': 'Speed',
  'player.rate': (format: Format, { rate }: { rate: number }) => `${format.number(rate)}×`,
  'player.loop': 'Loop',
  'player.loopWhole': 'Looping all. Press to loop two seconds around here',
  'player.loopRange': 'Looping two seconds. Press to stop looping',
  'player.hearing': (_: Format, { label }: { label: string }) => `Sound: ${label}`,
  'player.muted': 'Sound is off',
  'player.waiting': 'Loading…',

  'composition.label': 'Whole video',
  'composition.song': 'Song',
  'composition.recomposing': 'Putting the video together…',
  'composition.showingLast': 'Until then you see the previous one.',
  'composition.failed': 'The video could not be put together',
  'composition.none': 'The whole video has not been put together yet',
  'composition.stale': 'Clips have changed since this video was put together',
  'composition.recompose': 'Put it together',
  'composition.goTo': (format: Format, { number, start }: { number: number; start: number }) =>
    `Go to clip ${format.number(number)}, ${format.clock(start)}`,
}
