import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { ExportMenu } from './export-menu.tsx'

describePart('the export of a cut', {
  render: ({ jobId }) => <ExportMenu jobId={jobId} />,
  ready: '.rt-export',
})

let world: TestWorld
let saved: { name: string; text: Promise<string> }[]

function show(props: Partial<RetakeProviderProps> = {}) {
  render(
    <RetakeProvider client={world.client} {...props}>
      <ExportMenu jobId={world.jobId} frameRate={25} />
    </RetakeProvider>,
  )
}
const menu = () => screen.queryByRole('menu', { name: 'Export the cut' })
const open = () => userEvent.click(screen.getByRole('button', { name: 'Export' }))
const choose = async (name: RegExp) => {
  await open()
  await userEvent.click(screen.getByRole('menuitem', { name }))
}

describe('the export of a cut', () => {
  beforeEach(async () => {
    world = await createTestWorld()
    saved = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) })
    })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await world.close()
  })

  it('saves the file that the server writes, under its name and in the frames asked for', async () => {
    const onSettled = vi.fn()
    show({ onSettled })
    await choose(/^EDL/)
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Summer.edl']))
    expect(await saved[0]?.text).toContain('00:00:05:00 00:00:10:00')
    expect(onSettled.mock.calls[0]?.[0]).toMatchObject({
      name: 'exportJob',
      input: { format: 'edl', frameRate: 25 },
    })
    await screen.findByText('The file is ready', { selector: '[role="status"]' })
  })

  it('writes each format', async () => {
    show()
    await choose(/^OpenTimelineIO/)
    await waitFor(() => expect(saved).toHaveLength(1))
    await choose(/^Final Cut Pro XML/)
    await waitFor(() => expect(saved).toHaveLength(2))
    expect(JSON.parse((await saved[0]?.text) ?? '')).toMatchObject({ OTIO_SCHEMA: 'Timeline.1' })
    expect(await saved[1]?.text).toContain('<fcpxml version="1.10">')
  })

  it('is worked with the keyboard and gives the focus back', async () => {
    show()
    await open()
    expect(document.activeElement?.textContent).toMatch(/^OpenTimelineIO/)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^EDL/)
    await userEvent.keyboard('{Escape}')
    expect(menu()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }))
    await open()
    await userEvent.click(document.body)
    expect(menu()).toBeNull()
  })

  it('says why it could not be saved, and saves it once that has passed', async () => {
    show()
    world.setOnline(false)
    await choose(/^EDL/)
    await screen.findByText('No connection')
    expect(saved).toEqual([])
    world.setOnline(true)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Summer.edl']))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
