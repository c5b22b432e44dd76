import { rateOf, slotFrames } from './frames.ts'
import type { Cut, CutClip, CutTake } from './types.ts'

type Node = Record<string, unknown>

const time = (value: number, rate: number): Node => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value })

const range = (start: number, length: number, rate: number): Node => ({
  OTIO_SCHEMA: 'TimeRange.1',
  start_time: time(start, rate),
  duration: time(length, rate),
})

/** An OpenTimelineIO timeline. A clip carries its takes as media references; the one in the video is the active one. */
export function toOtio(cut: Cut): string {
  const rate = rateOf(cut)
  const children: Node[] = []
  let at = 0
  for (const clip of cut.clips) {
    const { start, length } = slotFrames(clip, rate)
    if (start > at)
      children.push({ OTIO_SCHEMA: 'Gap.1', name: '', source_range: range(0, start - at, rate) })
    children.push(clipNode(clip, length, rate))
    at = start + length
  }
  const tracks = [
    track('Video', children),
    ...(cut.audioUrl === null ? [] : [track('Audio', [song(cut, at, rate)])]),
  ]
  const timeline = {
    OTIO_SCHEMA: 'Timeline.1',
    name: cut.title,
    global_start_time: time(0, rate),
    tracks: { OTIO_SCHEMA: 'Stack.1', name: 'tracks', children: tracks },
  }
  return `${JSON.stringify(timeline, null, 2)}\n`
}

function track(kind: 'Video' | 'Audio', children: Node[]): Node {
  return { OTIO_SCHEMA: 'Track.1', name: kind, kind, children }
}

function reference({ name, url }: CutTake, length: number, rate: number): Node {
  return {
    OTIO_SCHEMA: 'ExternalReference.1',
    name,
    target_url: url,
    available_range: range(0, length, rate),
  }
}

function clipNode(clip: CutClip, length: number, rate: number): Node {
  const takes = [clip.current, ...clip.alternates]
  return {
    OTIO_SCHEMA: 'Clip.2',
    name: clip.name,
    source_range: range(0, length, rate),
    media_references: Object.fromEntries(takes.map((take) => [take.name, reference(take, length, rate)])),
    active_media_reference_key: clip.current.name,
    metadata: { retake: { prompt: clip.prompt } },
  }
}

function song({ audioUrl }: Cut, length: number, rate: number): Node {
  const take = { name: 'Song', url: audioUrl ?? '' }
  return {
    OTIO_SCHEMA: 'Clip.2',
    name: take.name,
    source_range: range(0, length, rate),
    media_references: { DEFAULT_MEDIA: reference(take, length, rate) },
    active_media_reference_key: 'DEFAULT_MEDIA',
  }
}
