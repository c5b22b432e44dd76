import { oneLine, rateOf, slotFrames } from './frames.ts'
import type { Cut, CutClip, CutTake } from './types.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML has no way to write. */
const unwritable = /[^ -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What may stand between quotes in XML. */
const text = (value: string): string =>
  oneLine(value)
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!)

const seconds = (frames: number, rate: number): string => `${frames}/${rate}s`

interface Asset {
  id: string
  name: string
  url: string
  duration: string
  kind: 'video' | 'audio'
}

/** Final Cut Pro XML 1.10. A clip with several takes is an audition: the first in it is the one in the video. */
export function toFcpxml(cut: Cut): string {
  const rate = rateOf(cut)
  const assets: Asset[] = []
  const addAsset = (asset: Omit<Asset, 'id'>): string => {
    const id = `r${assets.length + 2}`
    assets.push({ ...asset, id })
    return id
  }
  const total = Math.max(0, ...cut.clips.map((clip) => Math.round(clip.endSeconds * rate)))
  const spine = spineOf(cut, rate, addAsset)
  const audio = cut.audioUrl === null ? null : { name: 'Song', url: cut.audioUrl, kind: 'audio' as const }
  const song = audio === null ? null : addAsset({ ...audio, duration: seconds(total, rate) })
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE fcpxml>
<fcpxml version="1.10">
  <resources>
    <format id="r1" frameDuration="1/${rate}s"/>
${assets.map(assetElement).join('\n')}
  </resources>
  <library>
    <event name="${text(cut.title)}">
      <project name="${text(cut.title)}">
        <sequence format="r1" duration="${seconds(total, rate)}" tcStart="0s" tcFormat="NDF">
          <spine>
${withSong(spine, song, seconds(total, rate)).join('\n')}
          </spine>
        </sequence>
      </project>
    </event>
  </library>
</fcpxml>
`
}

function assetElement({ id, name, url, duration, kind }: Asset): string {
  const has = kind === 'video' ? 'hasVideo="1" format="r1"' : 'hasAudio="1"'
  return `    <asset id="${id}" name="${text(name)}" start="0s" duration="${duration}" ${has}><media-rep kind="original-media" src="${text(url)}"/></asset>`
}

function spineOf(cut: Cut, rate: number, addAsset: (asset: Omit<Asset, 'id'>) => string): string[] {
  const elements: string[] = []
  let at = 0
  for (const clip of cut.clips) {
    const { start, length } = slotFrames(clip, rate)
    const place = `offset="${seconds(start, rate)}" duration="${seconds(length, rate)}"`
    if (start > at)
      elements.push(
        `            <gap name="Gap" offset="${seconds(at, rate)}" duration="${seconds(start - at, rate)}" start="0s"/>`,
      )
    const element = (take: CutTake): string => {
      const name = nameOf(clip, take)
      const ref = addAsset({ name, url: take.url, duration: seconds(length, rate), kind: 'video' })
      return `<asset-clip ref="${ref}" name="${text(name)}" ${place} start="0s"/>`
    }
    const takes = [clip.current, ...clip.alternates].map(element)
    elements.push(`            ${takes.length > 1 ? `<audition>${takes.join('')}</audition>` : takes[0]}`)
    at = start + length
  }
  return elements
}

const nameOf = (clip: CutClip, take: CutTake): string => `${clip.name}, ${take.name}`

/** The song hangs below a gap as long as the video, on a lane of its own. */
function withSong(spine: string[], song: string | null, duration: string): string[] {
  if (song === null) return spine
  const storyline = spine.map((line) => `  ${line}`).join('\n')
  return [
    `            <gap name="Video" offset="0s" duration="${duration}" start="0s">`,
    `              <spine lane="1" offset="0s">\n${storyline}\n              </spine>`,
    `              <asset-clip ref="${song}" name="Song" lane="-1" offset="0s" duration="${duration}" start="0s"/>`,
    '            </gap>',
  ]
}
