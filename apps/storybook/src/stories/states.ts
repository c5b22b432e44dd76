import { sampleJob, type WorldOptions } from '../world/index.ts'

/** A promise that never comes: work that is held back stays in progress for as long as a story is looked at. */
const forever = new Promise<void>(() => {})

const world = (options: WorldOptions) => ({ parameters: { world: options } })

/** Tells a clip of the sample by how its prompt begins, which edits leave as it is. */
const isClip = (clipNumber: number) => (prompt: string) =>
  prompt.startsWith(sampleJob.clips[clipNumber - 1]!.prompt.slice(0, 20))

const longWords = (clipNumber: number) =>
  `scene ${clipNumber}: ${'an unhurried description of what the camera sees, down to the last blade of grass, '.repeat(6)}and Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen`

const arabicWords = (clipNumber: number) => `مشهد ${clipNumber}: غروب الشمس فوق البحر، حركة كاميرا بطيئة`

/** The states that every surface is shown in. */
export const states = {
  loading: world({ network: 'never' }),
  offline: world({ network: 'offline' }),
  denied: world({ network: 'denied' }),
  broken: world({ network: 'broken' }),
  missing: world({ clips: 0 }),
  many: world({ clips: 200 }),
  longText: world({ title: longWords(0).slice(0, 180), prompt: longWords }),
  rightToLeft: {
    parameters: { direction: 'rtl', locale: 'ar', world: { title: 'أغنية الصباح', prompt: arabicWords } },
  },
  dark: { parameters: { theme: 'dark' } },
  /** The rules for forced colours. Their palette is the system's, so that contrast cannot be judged here. */
  forcedColors: {
    parameters: {
      media: 'forced-colors',
      a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } },
    },
  },
  reducedMotion: { parameters: { media: 'prefers-reduced-motion' } },
  phone: { parameters: { width: 'phone' } },
  zoomed: { parameters: { width: 'zoomed' } },
  /** Two clips are being worked on by somebody else. */
  busy: world({ generator: { hold: forever }, running: 'make clips 2 and 3 brighter' }),
  /** Of clips 1 and 2 the second one failed, with its reason. */
  partial: world({ generator: { fails: isClip(2) }, before: ['make clips 1 and 2 black and white'] }),
}
