import type { ReactNode } from 'react'

const paths = {
  play: 'M7 5.5v13l11-6.5z',
  pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  minus: 'M6 12h12',
  close: 'M6 6l12 12M18 6L6 18',
  undo: 'M9 7L4.5 11.5 9 16M5 11.5h8.5a5 5 0 0 1 0 10H11',
  restore: 'M4 12a8 8 0 1 0 2.6-5.9M4 4.5V9h4.5',
  retry: 'M20 12a8 8 0 1 1-2.6-5.9M20 4.5V9h-4.5',
  pin: 'M9 4h6l-.8 6 2.8 3H7l2.8-3zM12 13v7',
  compare: 'M4 5h7v14H4zM13 5h7v14h-7z',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  stepBack: 'M16 6l-8 6 8 6zM6 6v12',
  stepForward: 'M8 6l8 6-8 6zM18 6v12',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  mute: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  loop: 'M5 11V9.5A2.5 2.5 0 0 1 7.5 7H18l-3-3M19 13v1.5a2.5 2.5 0 0 1-2.5 2.5H6l3 3',
  expand: 'M7 14.5l5-5 5 5',
  plus: 'M12 5v14M5 12h14',
  send: 'M12 19.5v-14M6 11l6-6 6 6',
  swap: 'M7 4L3.5 7.5 7 11M4 7.5h13M17 13l3.5 3.5L17 20M20 16.5H7',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
} as const

export type IconName = keyof typeof paths

const filled: readonly IconName[] = ['play', 'pause', 'stepBack', 'stepForward']

/** A decorative sign; what it means is always said in words beside it or in a label. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg
      className="rt-icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-filled={filled.includes(name) || undefined}
    >
      <path d={paths[name]} />
    </svg>
  )
}
