import type { Format } from './format.ts'

/** The texts of templates, style transfer and suggestions. */
export const enLooks = {
  'problem.not-a-template': 'This cannot be a template',

  /** Warmth goes both ways from nought. */
  'measure.value': (format: Format, { measure, value }: { measure: string; value: number }) => {
    const points = Math.round(value * 100)
    return measure === 'warmth' ? format.delta(points) : format.number(points)
  },

  'plan.prompt': 'New prompt',
  'plan.promptOf': 'Prompt of',
  'plan.unchanged': 'The prompt stays as it is.',

  'studio.copyLook': 'Copy this look to…',
  'panel.label': 'This clip',
  'panel.takes': 'Takes',
  'panel.templates': 'Templates',
  'panel.suggestions': 'Suggestions',
  'panel.chat': 'Chat',

  'templates.title': 'Templates',
  'templates.for': (format: Format, { numbers }: { numbers: number[] }) => {
    const word = format.plural(numbers.length, { one: 'clip', other: 'clips' })
    return numbers.length > 4
      ? `for ${format.number(numbers.length)} ${word}`
      : `for ${word} ${format.list(numbers.map(format.number))}`
  },
  'templates.search': 'Search templates',
  'templates.shelf': 'Which templates',
  'templates.all': 'All',
  'templates.time': 'Time',
  'templates.color': 'Color',
  'templates.motion': 'Motion',
  'templates.mood': 'Mood',
  'templates.mine': 'Mine',
  'templates.shared': 'Shared',
  'templates.none': 'No template fits',
  'templates.noneHint': 'Try other words, or save an instruction of your own as a template.',
  'templates.showAll': 'Show all',
  'templates.keeps': (_: Format, { things }: { things: string }) => `Keeps ${things}`,
  'templates.extra': 'Anything to add?',
  'templates.extraExample': 'add more stars',
  'templates.pickClips': 'Select clips to see the price.',
  'templates.new': 'New template',
  'templates.saveLast': 'Save last instruction',
  'templates.name': 'Name',
  'templates.nameExample': 'Cold night',
  'templates.words': 'Instruction',
  'templates.wordsExample': 'make it night, cooler colors',
  'templates.share': 'Share with everyone here',
  'templates.save': 'Save template',
  'templates.cancel': 'Cancel',
  'templates.edit': (_: Format, { name }: { name: string }) => `Edit ${name}`,
  'templates.duplicate': (_: Format, { name }: { name: string }) => `Duplicate ${name}`,
  'templates.copyOf': (_: Format, { name }: { name: string }) => `${name} copy`,
  'templates.remove': (_: Format, { name }: { name: string }) => `Remove ${name}`,
  'templates.removed': (_: Format, { name }: { name: string }) => `“${name}” is removed`,
  'templates.found': (format: Format, { count }: { count: number }) =>
    `${format.number(count)} ${format.plural(count, { one: 'template', other: 'templates' })}`,

  'transfer.title': 'Copy a look',
  'transfer.hint': 'Carry colors, light or camera of one clip to others. Subject and place stay.',
  'transfer.source': 'From',
  'transfer.sourceClip': 'Clip to copy from',
  'transfer.targets': 'To',
  'transfer.swap': 'Swap',
  'transfer.what': 'What to copy',
  'transfer.colorPalette': 'Colors',
  'transfer.lighting': 'Light and mood',
  'transfer.cameraAngle': 'Camera angle',
  'transfer.motion': 'Motion',
  'transfer.weather': 'Weather',
  'transfer.artStyle': 'Art style',
  'transfer.nothing': (_: Format, { aspect }: { aspect: string }) =>
    `Nothing found for ${aspect.toLowerCase()}`,
  'transfer.extra': 'Anything to add?',
  'transfer.extraExample': 'a bit more contrast',
  'transfer.pickAspect': 'Tick what to copy to see the price.',
  'transfer.pickTargets': 'Select the clips that should get the look.',

  'suggestions.label': (format: Format, { number }: { number: number }) =>
    `Suggestions for clip ${format.number(number)}`,
  'suggestions.quality': 'Quality',
  'suggestions.consistency': 'Consistency',
  'suggestions.creative': 'Creative',
  'suggestions.limit': (_: Format, { reference }: { reference: string }) => `limit ${reference}`,
  'suggestions.others': (format: Format, { reference, count }: { reference: string; count: number }) =>
    `${format.number(count)} ${format.plural(count, { one: 'clip', other: 'clips' })} around ${reference}`,
  'suggestions.apply': 'Apply',
  'suggestions.applyOne': (_: Format, { title }: { title: string }) => `Apply: ${title}`,
  'suggestions.edit': 'Edit',
  'suggestions.editOne': (_: Format, { title }: { title: string }) => `Edit: ${title}`,
  'suggestions.dismissOne': (_: Format, { title }: { title: string }) => `Not useful: ${title}`,
  'suggestions.dismissed': (_: Format, { title }: { title: string }) => `“${title}” is dismissed`,
  'suggestions.words': 'Instruction',
  'suggestions.busy': 'A new take of this clip is being made.',
  'suggestions.none': 'Nothing to improve here',
  'suggestions.noneHint': 'This clip is well lit and goes with its neighbors. Change it anyway if you like.',
  'suggestions.byRules': 'Found by rules that compare measured frames, prompts and the song.',
  'suggestions.count': (format: Format, { count }: { count: number }) =>
    `${format.number(count)} ${format.plural(count, { one: 'suggestion', other: 'suggestions' })}`,
}
