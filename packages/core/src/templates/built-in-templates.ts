import type { Modification } from '../instruction/types.ts'
import type { Template, TemplateCategory } from './types.ts'

type Change = Omit<Modification, 'start' | 'end'>

interface Definition extends Omit<Template, 'category' | 'modifications'> {
  changes: Change[]
}

const define = (category: TemplateCategory, definitions: Definition[]): Template[] =>
  definitions.map(({ changes, ...template }) => ({
    ...template,
    category,
    modifications: changes.map((change) => ({ ...change, start: 0, end: template.instruction.length })),
  }))

const scene = ['composition', 'subject', 'location']

const time = define('time', [
  {
    id: 'nighttime',
    name: 'Nighttime',
    description: 'Moves the scene into the night, under moonlight.',
    instruction: 'make it nighttime',
    changes: [{ aspect: 'time-of-day', direction: 'set', value: 'night' }],
    promptAdditions: ['at night', 'moonlight'],
    conflicts: {
      lighting: ['bright', 'high-key', 'overexposed', 'golden'],
      weather: ['sunny'],
      palette: ['golden'],
    },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'sunset',
    name: 'Sunset',
    description: 'Sets a low, warm sun behind the scene.',
    instruction: 'make it sunset',
    changes: [{ aspect: 'time-of-day', direction: 'set', value: 'sunset' }],
    promptAdditions: ['at sunset', 'golden light'],
    conflicts: { lighting: ['moonlight', 'starlight', 'high-key', 'cool'], palette: ['cool'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'daytime',
    name: 'Daytime',
    description: 'Lights the scene with clear daylight.',
    instruction: 'make it daytime',
    changes: [{ aspect: 'time-of-day', direction: 'set', value: 'day' }],
    promptAdditions: ['in daylight', 'bright lighting'],
    conflicts: { lighting: ['moonlight', 'starlight', 'candlelight', 'neon'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'dawn',
    name: 'Dawn',
    description: 'Gives the scene the first, soft light of the day.',
    instruction: 'make it dawn',
    changes: [{ aspect: 'time-of-day', direction: 'set', value: 'dawn' }],
    promptAdditions: ['at dawn', 'soft light'],
    conflicts: { lighting: ['moonlight', 'starlight', 'high-key', 'overexposed'] },
    preserve: [...scene, 'camera', 'motion'],
  },
])

const color = define('color', [
  {
    id: 'warmer-colors',
    name: 'Warmer colors',
    description: 'Shifts the picture towards amber and gold.',
    instruction: 'make the colors warmer',
    changes: [{ aspect: 'temperature', direction: 'increase' }],
    promptAdditions: ['warm tones'],
    conflicts: { lighting: ['cool'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'cooler-colors',
    name: 'Cooler colors',
    description: 'Shifts the picture towards blue.',
    instruction: 'make the colors cooler',
    changes: [{ aspect: 'temperature', direction: 'decrease' }],
    promptAdditions: ['cool tones'],
    conflicts: { lighting: ['warm', 'golden'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'high-contrast',
    name: 'High contrast',
    description: 'Deepens the blacks and lifts the highlights.',
    instruction: 'increase the contrast',
    changes: [{ aspect: 'contrast', direction: 'increase', amount: 0.5 }],
    promptAdditions: ['high contrast'],
    conflicts: { lighting: ['flat'] },
    preserve: [...scene, 'palette', 'camera', 'motion'],
  },
  {
    id: 'desaturated',
    name: 'Desaturated',
    description: 'Takes most of the color out of the picture.',
    instruction: 'make the colors desaturated',
    changes: [{ aspect: 'saturation', direction: 'decrease', amount: 0.5 }],
    promptAdditions: ['desaturated colors'],
    conflicts: {},
    preserve: [...scene, 'lighting', 'camera', 'motion'],
  },
])

const motion = define('motion', [
  {
    id: 'add-motion',
    name: 'Add motion',
    description: 'Brings movement into the clip, with a slow push-in.',
    instruction: 'add motion',
    changes: [{ aspect: 'motion', direction: 'increase' }],
    promptAdditions: ['dynamic mood', 'slow zoom in'],
    conflicts: { motion: ['freeze-frame'] },
    preserve: [...scene, 'lighting', 'palette'],
  },
  {
    id: 'calm-and-still',
    name: 'Calm & still',
    description: 'Slows the clip down and holds the camera still.',
    instruction: 'make it calm and still',
    changes: [{ aspect: 'motion', direction: 'decrease' }],
    promptAdditions: ['static shot', 'slow pace', 'calm mood'],
    conflicts: {},
    preserve: [...scene, 'lighting', 'palette'],
  },
  {
    id: 'high-energy',
    name: 'High energy',
    description: 'Makes the clip fast, vivid and punchy.',
    instruction: 'make it high energy',
    changes: [
      { aspect: 'motion', direction: 'increase', amount: 0.5 },
      { aspect: 'contrast', direction: 'increase', amount: 0.12 },
      { aspect: 'saturation', direction: 'increase', amount: 0.12 },
    ],
    promptAdditions: ['high energy', 'fast pace', 'vibrant colors'],
    conflicts: { cameraMovement: ['static'] },
    preserve: [...scene],
  },
])

const mood = define('mood', [
  {
    id: 'dramatic',
    name: 'Dramatic',
    description: 'Deep shadows and strong light for a heightened moment.',
    instruction: 'make it dramatic',
    changes: [{ aspect: 'mood', direction: 'set', value: 'dramatic' }],
    promptAdditions: ['dramatic lighting', 'dramatic mood'],
    conflicts: { mood: ['playful', 'innocent'], lighting: ['flat', 'high-key'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'dreamy',
    name: 'Dreamy',
    description: 'Soft light and a gentle glow, like a memory.',
    instruction: 'make it dreamy',
    changes: [{ aspect: 'mood', direction: 'set', value: 'dreamy' }],
    promptAdditions: ['soft lighting', 'soft focus', 'dreamy mood'],
    conflicts: { mood: ['gritty', 'tense', 'frantic', 'intense', 'serious'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'gritty',
    name: 'Gritty',
    description: 'Rough texture, grain and drained color.',
    instruction: 'make it gritty',
    changes: [{ aspect: 'mood', direction: 'set', value: 'gritty' }],
    promptAdditions: ['gritty mood', 'film grain', 'muted colors'],
    conflicts: { mood: ['dreamy', 'ethereal', 'magical', 'whimsical', 'elegant'], lighting: ['soft'] },
    preserve: [...scene, 'camera', 'motion'],
  },
  {
    id: 'ethereal',
    name: 'Ethereal',
    description: 'Airy, luminous and weightless.',
    instruction: 'make it ethereal',
    changes: [{ aspect: 'mood', direction: 'set', value: 'ethereal' }],
    promptAdditions: ['luminous light', 'ethereal mood', 'pastel colors'],
    conflicts: { mood: ['gritty', 'tense', 'angry', 'intense'], lighting: ['harsh', 'hard'] },
    preserve: [...scene, 'camera', 'motion'],
  },
])

/** The fifteen templates that every host has. */
export const builtInTemplates: readonly Template[] = [...time, ...color, ...motion, ...mood]
