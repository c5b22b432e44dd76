import { expect, it } from 'vitest'
import { dragView, wholeView } from './view.ts'

const picture = { clientWidth: 400, clientHeight: 200 }

it('follows the pointer: what is under it stays under it', () => {
  const near = { ...wholeView, zoom: 3 }
  expect(dragView(near, { movementX: 80, movementY: -40 }, picture)).toMatchObject({ x: 0.4, y: 0.6 })
})

it('stops at the edges, and has nowhere to go while all is seen', () => {
  const near = { ...wholeView, zoom: 2 }
  expect(dragView(near, { movementX: 900, movementY: -900 }, picture)).toMatchObject({ x: 0, y: 1 })
  expect(dragView(wholeView, { movementX: 900, movementY: 0 }, picture)).toBe(wholeView)
})
