import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { BatchTray } from '../batch-run/index.ts'
import { StyleTransferDialog } from './style-transfer-dialog.tsx'

const looks: TestWorldOptions = {
  clips: 4,
  prompts: [
    'a harbor at sunset, teal and orange palette, the camera pans left',
    'a beach at noon, vibrant colors',
    'a forest',
    'a street',
  ],
  analyse: (name) => (name.startsWith('a harbor') ? { brightness: 0.3, warmth: 0.4 } : {}),
}

let world: TestWorld
const slow = { timeout: 5_000 }

function Page({ targets }: { targets: number[] }) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <BatchTray jobId={world.jobId} />
      <button type="button" onClick={() => setOpen(true)}>
        Copy look
      </button>
      <StyleTransferDialog
        jobId={world.jobId}
        sourceClipIndex={0}
        targetClipIndexes={targets}
        open={open}
        onOpenChange={setOpen}
      />
    </>
  )
}

async function show(targets: number[]) {
  world = await createTestWorld(looks)
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} theme="light">
      <Page targets={targets} />
    </RetakeProvider>,
  )
  await screen.findByRole('dialog')
  await screen.findByText('teal and orange', undefined, slow)
}
const aspect = (name: string) => screen.getByRole('checkbox', { name }).closest('li') as HTMLElement
const start = (name: string | RegExp) => screen.findByRole('button', { name }, slow)
const prompt = () => document.querySelector('.rt-prompt-diff')
const versionsOf = async (clipIndex: number) =>
  (await world.client.listVersions({ jobId: world.jobId, clipIndex })).versions

describe('copying a look', () => {
  afterEach(() => world.close())

  it('shows what was read from the source, and says what was not found', async () => {
    await show([1])
    expect(aspect('Colors').textContent).toBe('Colorsteal and orangeColor 50Warmth +40')
    expect(aspect('Colors').querySelectorAll('.rt-swatch')).toHaveLength(2)
    expect(aspect('Light and mood').textContent).toContain('sunset')
    expect(aspect('Camera angle').textContent).toContain('Nothing found for camera angle')
    expect(aspect('Motion').hasAttribute('data-off')).toBe(true)
    const { violations } = await axe.run(screen.getByRole('dialog'))
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('shows the new prompt with its additions marked, and only what is ticked', async () => {
    await show([1])
    await start('Make 1 new take · $0.15')
    const added = () =>
      [...(prompt()?.querySelectorAll('ins') ?? [])].map(({ textContent }) => textContent).join(' ')
    expect(added()).toContain('teal and orange')
    expect(added()).not.toContain('pan left')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Motion' }))
    await waitFor(() => expect(added()).toContain('pan left'), slow)
  })

  it('asks for clips, and for something to copy, before there is a price', async () => {
    await show([])
    screen.getByText('Select the clips that should get the look.')
    await userEvent.click(screen.getByRole('checkbox', { name: /^Clip 3,/ }))
    await start(/\$0\.15/)
    for (const name of ['Colors', 'Light and mood'])
      await userEvent.click(screen.getByRole('checkbox', { name }))
    await screen.findByText('Tick what to copy to see the price.')
    expect(screen.queryByRole('button', { name: /\$/ })).toBeNull()
  })

  it('turns the two clips round', async () => {
    await show([1])
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }))
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveProperty('value', '1')
    expect(within(aspect('Colors')).getByText(/vibrant/)).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: /^Clip 1,/ }).getAttribute('aria-checked')).toBe('true')
    expect(screen.queryByRole('checkbox', { name: /^Clip 2,/ })).toBeNull()
  })

  it('spends the price of all clips once, then closes and leaves the run to the tray', async () => {
    await show([1, 2, 3])
    await userEvent.dblClick(await start('Make 3 new takes · $0.405'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await screen.findByText('New takes are ready', undefined, { timeout: 10_000 })
    expect(document.querySelectorAll('.rt-tray-run')).toHaveLength(1)
    for (const clipIndex of [1, 2, 3]) expect(await versionsOf(clipIndex)).toHaveLength(2)
    const [source] = await versionsOf(0)
    expect((await versionsOf(2))[0]?.recipe.referenceVersionIds).toEqual([source?.id])
  })
})
