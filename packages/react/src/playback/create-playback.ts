import { follow } from './follow.ts'
import { createShuttle } from './shuttle.ts'
import { assumedFrameSeconds, canPlay, durationOf, learnFrame, moveTo, type Side, timeOf } from './side.ts'
import type { Playback, PlaybackState } from './types.ts'

const initial: PlaybackState = {
  playing: false,
  stalled: false,
  ready: false,
  time: 0,
  duration: 0,
  rate: 1,
  loop: null,
  audible: null,
  drift: 0,
  offset: 0,
}

/**
 * Creates one clock over one or several videos. It starts when all can play; when one stalls the others are held;
 * followers are kept within half a frame of the leader, the longest side. Touches no DOM until a video is attached.
 */
export function createPlayback({ sync = true }: { sync?: boolean } = {}): Playback {
  const sides = new Map<number, Side>()
  const listeners = new Set<() => void>()
  let state = initial
  let wanted = false

  const all = () => [...sides.values()]
  const leader = () => all().sort((one, other) => durationOf(other) - durationOf(one))[0]
  const set = (change: Partial<PlaybackState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const range = () => state.loop ?? { start: 0, end: state.duration }

  function refresh() {
    const lead = leader()
    set({
      ready: sides.size > 0 && all().every(canPlay),
      duration: lead ? durationOf(lead) : 0,
      time: lead ? Math.max(0, timeOf(lead)) : 0,
    })
  }

  const isDone = (side: Side) =>
    side.video.ended || (durationOf(side) > 0 && timeOf(side) >= durationOf(side))

  /** Holds everybody while one waits; lets everybody go, aligned, once nobody does. */
  function settle() {
    if (!wanted) return
    const waiting = all().some((side) => !isDone(side) && (side.waiting || !canPlay(side)))
    if (waiting) {
      for (const { video } of all()) if (!video.paused && sync) video.pause()
      if (!state.stalled) set({ stalled: true })
      return
    }
    if (state.stalled) set({ stalled: false })
    const lead = leader()
    for (const side of all()) {
      if (!side.video.paused || isDone(side)) continue
      if (sync && lead && side !== lead && Math.abs(timeOf(side) - timeOf(lead)) > side.frameSeconds / 2)
        moveTo(side, timeOf(lead))
      void side.video.play().catch(() => pause())
    }
  }

  function keepTogether(lead: Side) {
    for (const side of all()) {
      if (side === lead || isDone(side) || side.video.paused) continue
      const drift = timeOf(side) - timeOf(lead)
      const next = follow({ drift, rate: state.rate, frameSeconds: [lead.frameSeconds, side.frameSeconds] })
      if (side.video.playbackRate !== next.rate) side.video.playbackRate = next.rate
      if (next.seek) moveTo(side, timeOf(lead))
      state = { ...state, drift }
    }
  }

  function onFrame(side: Side, mediaTime: number) {
    learnFrame(side, mediaTime)
    if (side !== leader()) return
    if (sync) keepTogether(side)
    if (state.loop && wanted && mediaTime - side.skipSeconds >= state.loop.end - side.frameSeconds)
      seekAll(state.loop.start)
    else set({ time: timeOf(side) })
  }

  function onEnded() {
    if (!all().every(isDone)) return
    wanted = false
    set({ playing: false, stalled: false, time: state.duration })
    if (state.loop) {
      seekAll(range().start)
      play()
    }
  }

  function seekAll(seconds: number) {
    const time = Math.min(Math.max(0, seconds), state.duration)
    for (const side of all()) moveTo(side, time)
    set({ time })
  }

  function play() {
    const lead = leader()
    wanted = true
    set({ playing: true })
    if (lead && isDone(lead)) seekAll(range().start)
    settle()
  }

  function pause() {
    wanted = false
    for (const { video } of all()) video.pause()
    set({ playing: false, stalled: false })
  }

  const setRate = (rate: number) => {
    for (const { video } of all()) video.playbackRate = rate
    set({ rate })
  }

  const skip = () => {
    for (const [index, side] of sides)
      side.skipSeconds = Math.max(0, index === 0 ? -state.offset : state.offset)
  }

  const hear = () => {
    for (const [side, { video }] of sides) video.muted = state.audible !== side
  }

  const shuttle = createShuttle({
    play,
    pause,
    setRate,
    state: () => state,
    back: (by) => seekAll(state.time - by),
  })

  const playback: Playback = {
    attach(index, video) {
      sides.get(index)?.detach()
      sides.delete(index)
      if (video) sides.set(index, listen(video, { onFrame, onEnded, settle, refresh }))
      hear()
      skip()
      if (video) video.playbackRate = state.rate
      refresh()
    },
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    play() {
      shuttle.stop()
      play()
    },
    pause() {
      shuttle.stop()
      pause()
    },
    toggle: () => (state.playing ? playback.pause() : playback.play()),
    seek: seekAll,
    step(frames) {
      playback.pause()
      seekAll(state.time + frames * (leader()?.frameSeconds ?? assumedFrameSeconds))
    },
    setRate,
    setLoop: (loop) => set({ loop }),
    setOffset(offset) {
      const { time } = state
      set({ offset })
      skip()
      refresh()
      seekAll(time)
    },
    setAudible(audible) {
      set({ audible })
      hear()
    },
    shuttle: shuttle.press,
  }
  return playback
}

interface SideEvents {
  onFrame(side: Side, mediaTime: number): void
  onEnded(): void
  settle(): void
  refresh(): void
}

function listen(video: HTMLVideoElement, events: SideEvents): Side {
  const off = new AbortController()
  const { signal } = off
  let frame = 0
  const side: Side = {
    video,
    waiting: false,
    frameSeconds: assumedFrameSeconds,
    lastFrameAt: null,
    skipSeconds: 0,
    detach() {
      off.abort()
      video.cancelVideoFrameCallback?.(frame)
    },
  }
  const on = (names: string[], listener: () => void) => {
    for (const name of names) video.addEventListener(name, listener, { signal })
  }
  on(['waiting', 'stalled'], () => {
    side.waiting = !canPlay(side)
    events.settle()
  })
  on(['playing', 'canplay', 'canplaythrough', 'seeked'], () => {
    side.waiting = false
    events.refresh()
    events.settle()
  })
  on(['loadedmetadata', 'durationchange', 'timeupdate', 'emptied'], events.refresh)
  on(['ended'], events.onEnded)
  const next = () => {
    frame = video.requestVideoFrameCallback((_, { mediaTime }) => {
      if (signal.aborted) return
      events.onFrame(side, mediaTime)
      next()
    })
  }
  if ('requestVideoFrameCallback' in video) next()
  return side
}
