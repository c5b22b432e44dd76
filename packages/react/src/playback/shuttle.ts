import type { PlaybackState } from './types.ts'

export interface ShuttleOptions {
  play(): void
  pause(): void
  setRate(rate: number): void
  state(): PlaybackState
  /** Moves back by seconds. */
  back(seconds: number): void
}

const fastest = 2

/** The J K L keys of an editing table. Browsers do not play backwards: J steps back with the clock instead. */
export function createShuttle(options: ShuttleOptions): { press(direction: -1 | 0 | 1): void; stop(): void } {
  let backwards: { rate: number; frame: number; last: number } | null = null

  const stop = () => {
    if (backwards) cancelAnimationFrame(backwards.frame)
    backwards = null
  }

  const tick = (now: number) => {
    if (!backwards) return
    options.back(((now - backwards.last) / 1_000) * backwards.rate)
    backwards.last = now
    if (options.state().time <= 0) return stop()
    backwards.frame = requestAnimationFrame(tick)
  }

  const press = (direction: -1 | 0 | 1) => {
    const { playing, rate } = options.state()
    if (direction === -1) {
      options.pause()
      const next = backwards ? Math.min(fastest, backwards.rate * 2) : 1
      stop()
      backwards = { rate: next, last: performance.now(), frame: requestAnimationFrame(tick) }
      return
    }
    stop()
    if (direction === 0) return options.pause()
    options.setRate(playing ? Math.min(fastest, rate * 2) : 1)
    options.play()
  }

  return { press, stop }
}
