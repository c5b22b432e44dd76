import { existsSync, readFileSync } from 'node:fs'
import { extractStyle } from '../../packages/core/src/style/index.ts'
import type { Bench } from './types.ts'

/** Real prompts where the data is beside the project; a handful of the same kind elsewhere. */
function prompts(): string[] {
  const folder = new URL('../../../shared/data/', import.meta.url)
  const files = ['fetv.dev.jsonl', 'vbench_style_camera.dev.jsonl'].map((file) => new URL(file, folder))
  if (!files.every((file) => existsSync(file))) return samplePrompts
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { prompt: string }).prompt),
  )
}

const samplePrompts = [
  'soft pink clouds over a green meadow at dawn, tall pines, slow tilt down, dreamy pastel palette',
  'A woman in a red coat walks through a crowded market while the camera follows her, bathed in warm evening light. She stops at a stall, picks up a glass lamp and holds it against the setting sun.',
  'race cars speeding down a track, fast tracking shot, high energy, bright sun',
  'The camera slowly pans left across a quiet harbor, revealing fishing boats, ropes and nets. Seagulls circle above the pier as the fog lifts, and the town behind it begins to wake.',
]

/** CPU time of a function, microseconds: other work on the machine does not count. */
function cpuMicros(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

let sink = 0

/** `extractStyle` against splitting the same prompts at spaces; interleaved, median of many rounds. */
const styleBench: Bench = {
  name: 'extractStyle against text.split(/\\s+/)',
  limit: 3,
  run: async () => {
    const texts = prompts()
    const repeats = Math.ceil(1000 / texts.length)
    const each = (read: (text: string) => number) => () => {
      for (let round = 0; round < repeats; round++) for (const text of texts) sink += read(text)
    }
    const split = each((text) => text.split(/\s+/).length)
    const extract = each((text) => extractStyle(text).palette.length)
    const ratios: number[] = []
    for (let round = 0; round < 80; round++) {
      const base = cpuMicros(split)
      const cost = cpuMicros(extract)
      if (round >= 20) ratios.push(cost / base)
    }
    ratios.sort((a, b) => a - b)
    return {
      ratio: ratios[ratios.length >> 1] ?? Number.NaN,
      detail: `${texts.length} prompts, ${sink} words and terms read`,
    }
  },
}

const { name, limit } = styleBench
const { ratio, detail } = await styleBench.run()
process.stdout.write(`${name}: ${detail}\n${JSON.stringify([{ name, ratio, limit }])}\n`)
