import type { FrameMeasures } from './measures.ts'

type Numbers = Omit<FrameMeasures, 'lumaSigma'>

const keys = {
  'signalstats.YAVG': 'lumaMean',
  'signalstats.SATAVG': 'saturationMean',
  'signalstats.UAVG': 'blueMean',
  'signalstats.VAVG': 'redMean',
  'siti.si': 'spatial',
  'siti.ti': 'temporal',
} as const satisfies Record<string, keyof Numbers>

/** Reads what ffmpeg's `metadata=print` wrote: one group of lines a picture. Incomplete groups are left out. */
export function readNumbers(text: string): Numbers[] {
  return text
    .split(/^frame:/m)
    .slice(1)
    .flatMap((group) => {
      const found: Partial<Numbers> = {}
      for (const [key, name] of Object.entries(keys)) {
        const value = new RegExp(`^lavfi\\.${key.replace('.', '\\.')}=([\\d.]+)`, 'm').exec(group)?.[1]
        if (value !== undefined) found[name] = Number(value)
      }
      return Object.keys(found).length === Object.keys(keys).length ? [found as Numbers] : []
    })
}
