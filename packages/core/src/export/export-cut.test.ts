import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportCut } from './export-cut.ts'
import type { Cut, CutClip } from './types.ts'

const clip = (
  number: number,
  startSeconds: number,
  endSeconds: number,
  more: Partial<CutClip> = {},
): CutClip => ({
  name: `Clip ${number}`,
  startSeconds,
  endSeconds,
  current: { name: 'Take 1', url: `https://host/media/${number}-1.mp4` },
  alternates: [],
  prompt: 'a street',
  ...more,
})

const cut: Cut = {
  title: 'Day & <night>',
  clips: [
    clip(1, 0, 5),
    clip(2, 5, 8.5, {
      current: { name: 'Take 2', url: 'https://host/media/2-2.mp4?a=1&b=2' },
      alternates: [{ name: 'Take 1', url: 'https://host/media/2-1.mp4' }],
    }),
    clip(3, 10, 12),
  ],
  audioUrl: 'https://host/media/song.m4a',
}

describe('an edit decision list', () => {
  it('has one cut a clip with its places, and alternates as comments', () => {
    expect(exportCut(cut, 'edl').split('\n').slice(0, 11)).toEqual([
      'TITLE: Day & <night>',
      'FCM: NON-DROP FRAME',
      '',
      '001  AX       V     C        00:00:00:00 00:00:05:00 00:00:00:00 00:00:05:00',
      '* FROM CLIP NAME: Clip 1, Take 1',
      '* SOURCE FILE: https://host/media/1-1.mp4',
      '002  AX       V     C        00:00:00:00 00:00:03:12 00:00:05:00 00:00:08:12',
      '* FROM CLIP NAME: Clip 2, Take 2',
      '* SOURCE FILE: https://host/media/2-2.mp4?a=1&b=2',
      '* ALTERNATE: Take 1 https://host/media/2-1.mp4',
      '003  AX       V     C        00:00:00:00 00:00:02:00 00:00:10:00 00:00:12:00',
    ])
  })
})

describe('an OpenTimelineIO timeline', () => {
  it('carries all takes of a clip, the one in the video active, and gaps as gaps', () => {
    const { tracks, name } = JSON.parse(exportCut(cut, 'otio'))
    expect(name).toBe('Day & <night>')
    const [video, audio] = tracks.children
    expect(video.children.map((child: { OTIO_SCHEMA: string }) => child.OTIO_SCHEMA)).toEqual([
      'Clip.2',
      'Clip.2',
      'Gap.1',
      'Clip.2',
    ])
    expect(video.children[1]).toMatchObject({
      active_media_reference_key: 'Take 2',
      source_range: { duration: { value: 84, rate: 24 } },
      media_references: {
        'Take 1': { target_url: 'https://host/media/2-1.mp4' },
        'Take 2': { target_url: 'https://host/media/2-2.mp4?a=1&b=2' },
      },
    })
    expect(audio.children[0].source_range.duration.value).toBe(288)
  })
})

describe('Final Cut Pro XML', () => {
  it('is well-formed whatever titles and names hold, with takes as an audition and the song on a lane', () => {
    const xml = exportCut(cut, 'fcpxml')
    expect(xml).toContain('name="Day &amp; &lt;night&gt;"')
    expect(xml).toContain('src="https://host/media/2-2.mp4?a=1&amp;b=2"')
    expect(xml.match(/<audition>.*<\/audition>/)?.[0]).toMatch(/Take 2.*Take 1/)
    expect(xml).toContain('<gap name="Gap" offset="204/24s" duration="36/24s"')
    expect(xml).toMatch(/<asset-clip ref="r6" name="Song" lane="-1"/)
  })

  it('opens and closes every element', () => {
    const names = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(names, names, (title, name) => {
        const xml = exportCut({ ...cut, title, clips: [clip(1, 0, 5, { name })] }, 'fcpxml')
        const open: string[] = []
        const tags = /<(\/?)([a-z-]+)((?:\s[a-zA-Z]+="[^"<>]*")*)\s*(\/?)>/g
        const rest = xml
          .replace(/<\?xml.*\?>|<!DOCTYPE fcpxml>/g, '')
          .replace(tags, (_, end, tag, __, empty) => {
            if (end) expect(open.pop()).toBe(tag)
            else if (!empty) open.push(tag)
            return ''
          })
        expect([open, rest.trim()]).toEqual([[], ''])
      }),
    )
  })
})

describe('any export', () => {
  it('leaves no frame between neighbouring slots, at any rate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.2, max: 9, noNaN: true }), { minLength: 2, maxLength: 9 }),
        fc.constantFrom(24, 25, 30, 60),
        (lengths, framesPerSecond) => {
          let at = 0
          const clips = lengths.map((length, index) => {
            const start = at
            at += length
            return clip(index + 1, start, at)
          })
          const lines = exportCut({ ...cut, clips, framesPerSecond }, 'edl')
            .split('\n')
            .filter((line) => /^\d{3} /.test(line))
          const places = lines.map((line) => line.split(/\s+/).slice(-2))
          for (const [index, [from]] of places.slice(1).entries()) expect(from).toBe(places[index]![1])
        },
      ),
    )
  })
})
