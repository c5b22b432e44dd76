import type { Playback } from './types.ts'

type Press = (playback: Playback) => void

const presses: Record<string, Press> = {
  ' ': (playback) => playback.toggle(),
  k: (playback) => playback.shuttle(0),
  j: (playback) => playback.shuttle(-1),
  l: (playback) => playback.shuttle(1),
  ',': (playback) => playback.step(-1),
  '.': (playback) => playback.step(1),
}

const typing = 'input:not([type=range]),textarea,select,[contenteditable]'

export interface KeyPress {
  key: string
  target: EventTarget | null
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  preventDefault(): void
}

/** Lets the keys of an editing table work a playback: space, J K L, comma and full stop. Leaves typing alone. */
export function pressMediaKey(playback: Playback, event: KeyPress): void {
  const press = presses[event.key.toLowerCase()]
  const target = event.target as Element | null
  if (!press || event.ctrlKey || event.metaKey || event.altKey || target?.closest(typing)) return
  if (event.key === ' ' && target?.closest('button')) return
  event.preventDefault()
  press(playback)
}
