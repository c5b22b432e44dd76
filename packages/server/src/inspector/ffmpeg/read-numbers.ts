import type { FrameMeasures } from './measures.ts'

type Numbers = Omit<FrameMeasures, 'lumaSigma'>

const keys = {
  'lavfi.signalstats.YAVG': 'lumaMean',
  'lavfi.signalstats.SATAVG': 'saturationMean',
  'lavfi.signalstats.UAVG': 'blueMean',
  'lavfi.signalstats.VAVG': 'redMean',
  'lavfi.siti.si': 'spatial',
  'lavfi.siti.ti': 'temporal',
} as const satisfies Record<string, keyof Numbers>

const isKey = (key: string): key is keyof typeof keys => Object.hasOwn(keys, key)

/** Reads what ffmpeg's `metadata=print` wrote: one group of lines a picture. Incomplete groups are left out. */
export function readNumbers(text: string): Numbers[] {
  return text
    .split(/^frame:/m)
    .slice(1)
    .flatMap((group) => {
      const found: Partial<Numbers> = {}
      for (const line of group.split('\n')) {
        const [key = '', value] = line.split('=')
        if (isKey(key)) found[keys[key]] = Number.parseFloat(value ?? '')
      }
      return Object.keys(found).length === Object.keys(keys).length ? [found as Numbers] : []
    })
}
