import { bars, beatsPerBar, bpm, secondsPerBeat, sections } from './song/score.ts'

/** The scenes in the order of the song; each lasts two bars, so every cut falls on a beat. */
export const scenes = [
  {
    scene: '1-sunrise-hills',
    prompt:
      'sunrise over misty hills and pine ridges, soft golden light, warm pastel palette, slow push in, dreamy',
  },
  {
    scene: '2-snowy-forest',
    prompt: 'snow falling in a quiet pine forest, overcast daylight, cold muted colors, static shot, calm',
  },
  {
    scene: '3-ocean-waves',
    prompt: 'rolling ocean waves under a clear sky, bright daylight, deep blue palette, low tracking shot',
  },
  {
    scene: '4-neon-tunnel',
    prompt: 'flight through a neon tunnel, magenta and cyan lights, futuristic, fast push in, high energy',
  },
  {
    scene: '5-concert-crowd',
    prompt:
      'concert crowd in silhouette with raised arms, sweeping stage lights, vibrant magenta, handheld, energetic',
  },
  {
    scene: '6-night-city-rain',
    prompt:
      'night city in the rain, lit windows and neon signs, wet reflections, dim light, moody, slow pan right',
  },
  {
    scene: '7-desert-drive',
    prompt:
      'driving down an empty desert road between dunes, harsh midday sun, warm orange palette, fast forward motion',
  },
  {
    scene: '8-campfire-stars',
    prompt:
      'two friends at a campfire under the milky way, tent glowing, dark night, warm firelight, static shot, peaceful',
  },
] as const

export const barsPerClip = 2
export const clipSeconds: number = barsPerClip * beatsPerBar * secondsPerBeat

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** The job file that lies beside the footage. */
export function jobFile(): object {
  let bar = 0
  const timed = sections.map(({ label, bars: length }) => {
    const start = round(bar * beatsPerBar * secondsPerBeat)
    bar += length
    return { label, start, end: round(bar * beatsPerBar * secondsPerBeat) }
  })
  return {
    title: 'Day and night',
    audio: {
      file: 'audio.m4a',
      sections: timed,
      bpm,
      beats: Array.from({ length: bars * beatsPerBar }, (_, i) => round(i * secondsPerBeat)),
      energy: 0.6,
      mood: 'hopeful',
    },
    clips: scenes.map(({ prompt }, i) => ({
      file: `clip-${i + 1}.mp4`,
      start: round(i * clipSeconds),
      end: round((i + 1) * clipSeconds),
      prompt,
    })),
  }
}
