import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { ClipPicker } from './clip-picker.tsx'

describePart('the film strip', {
  render: ({ jobId }) => <ClipPicker jobId={jobId} />,
  ready: '.rt-strip-clip',
})
describePart('the list of clips', {
  render: ({ jobId }) => <ClipPicker jobId={jobId} variant="list" />,
  ready: '.rt-clip-row',
})

let world: TestWorld
const show = async (clips = 6) => {
  world = await createTestWorld({ clips })
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
      <ClipPicker jobId={world.jobId} />
    </RetakeProvider>,
  )
  await screen.findByRole('checkbox', { name: /^Clip 1,/ })
}
const tick = (number: number) => screen.getByRole('checkbox', { name: new RegExp(`^Clip ${number},`) })
const ticked = () =>
  screen
    .getAllByRole('checkbox', { checked: true, name: /^Clip/ })
    .map((box) => Number(box.getAttribute('aria-label')?.match(/\d+/)?.[0]))

describe('picking clips', () => {
  afterEach(() => world.close())

  it('says how many are ticked', async () => {
    await show()
    await userEvent.click(tick(2))
    await userEvent.click(tick(4))
    expect(screen.getAllByText('2 of 6 selected').length).toBeGreaterThan(0)
  })

  it('ticks everything between two clips with Shift', async () => {
    await show()
    await userEvent.click(tick(2))
    fireEvent.click(tick(5), { shiftKey: true })
    expect(ticked()).toEqual([2, 3, 4, 5])
  })

  it('shows by its third state that some are ticked, then ticks all and none', async () => {
    await show()
    const all = screen.getByRole('checkbox', { name: 'All' })
    await userEvent.click(tick(1))
    expect(all.getAttribute('aria-checked')).toBe('mixed')
    await userEvent.click(all)
    expect(ticked()).toEqual([1, 2, 3, 4, 5, 6])
    await userEvent.click(all)
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  })

  it('inverts what is ticked', async () => {
    await show()
    await userEvent.click(tick(1))
    await userEvent.click(screen.getByRole('button', { name: 'Invert' }))
    expect(ticked()).toEqual([2, 3, 4, 5, 6])
  })

  it('moves with the arrow keys, ticks with Space and takes all with Ctrl and A', async () => {
    await show()
    tick(1).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight} ')
    expect(document.activeElement).toBe(tick(3))
    expect(ticked()).toEqual([3])
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(ticked()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('ticks the clips of a section of the song', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: /chorus/ }))
    expect(ticked()).toEqual([4, 5, 6])
  })

  it('works only on the section that is shown', async () => {
    await show()
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Section: verse')
    await userEvent.click(screen.getByRole('checkbox', { name: 'All' }))
    expect(ticked()).toEqual([1, 2, 3])
  })

  it('draws clips as wide as they are long', async () => {
    await show(4)
    const widths = [...document.querySelectorAll('.rt-strip-clip')].map(
      (tile) => tile.getBoundingClientRect().width,
    )
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1)
  })

  it('says what went wrong when the clips cannot be read, and reads them again', async () => {
    world = await createTestWorld()
    world.setOnline(false)
    render(
      <RetakeProvider client={world.client}>
        <ClipPicker jobId={world.jobId} />
      </RetakeProvider>,
    )
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 15_000 })
    world.setOnline(true)
    await userEvent.click(again)
    await waitFor(() => expect(tick(1)).toBeTruthy())
  })
})
