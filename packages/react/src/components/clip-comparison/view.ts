/** How both takes are looked at. */
export interface ComparedView {
  /** From 1, the whole picture. */
  zoom: number
  /** 0…1, which part is seen when zoomed: 0 is the left, or the top. */
  x: number
  y: number
  /** `contain` shows all of the footage, `cover` fills the frame. */
  fit: 'contain' | 'cover'
}

export const wholeView: ComparedView = { zoom: 1, x: 0.5, y: 0.5, fit: 'contain' }

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Moves the part that is seen by some pixels of a picture of this size, as if the picture was dragged. */
export function dragView(
  view: ComparedView,
  by: { movementX: number; movementY: number },
  { clientWidth, clientHeight }: { clientWidth: number; clientHeight: number },
): ComparedView {
  const hidden = view.zoom - 1
  if (hidden <= 0) return view
  return {
    ...view,
    x: clamp(view.x - by.movementX / (clientWidth * hidden)),
    y: clamp(view.y - by.movementY / (clientHeight * hidden)),
  }
}
