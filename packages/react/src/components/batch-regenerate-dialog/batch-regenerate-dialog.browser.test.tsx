import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { BatchTray } from '../batch-run/index.ts'
import { BatchRegenerateDialog } from './batch-regenerate-dialog.tsx'

let world: TestWorld

function Page({ jobId }: { jobId: string }) {
  const [open, setOpen] = useState(true)
  const [batchId, setBatchId] = useState<string | null>(null)
  return (
    <>
      <BatchTray
        jobId={jobId}
        onOpen={(id) => {
          setBatchId(id)
          setOpen(true)
        }}
      />
      <BatchRegenerateDialog
        jobId={jobId}
        open={open}
        onOpenChange={setOpen}
        selected={[1, 3]}
        batchId={batchId}
      />
    </>
  )
}

const show = (view: () => void = () => {}) => {
  const rendered = render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
      <Page jobId={world.jobId} />
    </RetakeProvider>,
  )
  view()
  return rendered
}
async function start(options: TestWorldOptions, words: string) {
  world = await createTestWorld(options)
  const page = show()
  await userEvent.type(await screen.findByRole('textbox', { name: 'For all selected clips' }), words)
  await userEvent.click(await screen.findByRole('button', { name: /^Make 2 new takes/ }, { timeout: 5_000 }))
  await screen.findByRole('heading', { name: 'New takes' })
  return page
}
const states = () => [...document.querySelectorAll('.rt-run-state')].map((state) => state.textContent)
const failed = {
  code: 'provider-failed',
  detail: 'The file was empty.',
  retryable: false,
  charged: 'none',
} as const

describe('changing several clips', () => {
  afterEach(() => world.close())

  it('shows what each clip will get, with other words where one has its own', async () => {
    world = await createTestWorld()
    show()
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'For all selected clips' }),
      'make it brighter',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Write a custom instruction for clip 4' }))
    const own = screen.getByRole('textbox', { name: 'Instruction for clip 4' })
    await userEvent.clear(own)
    await userEvent.type(own, 'make it warmer')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 2 new takes · $0.30' }, { timeout: 5_000 }),
    )
    await screen.findByRole('heading', { name: 'New takes' })
    const { clips } = await world.client.listClips({ jobId: world.jobId })
    const report = await waitFor(async () => {
      const batchId = clips.find(({ batchId: id }) => id)?.batchId ?? ''
      return world.client.getBatchStatus({ jobId: world.jobId, batchId })
    }).catch(() => null)
    const words =
      report?.regenerations.map(({ instruction }) => instruction) ??
      [...document.querySelectorAll('.rt-run-head .rt-muted')].map((text) => text.textContent)
    expect(words).toEqual(['make it brighter', 'make it warmer'])
  })

  it('asks for clips, then for words, before there is a price', async () => {
    world = await createTestWorld()
    show()
    expect(await screen.findByText('Say what should change to see the price.')).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: 'None' })[0] as HTMLElement)
    expect(screen.getByText('Select the clips to change.')).toBeTruthy()
  })

  it('follows every clip to its end and says what was charged', async () => {
    await start({}, 'make it brighter')
    await waitFor(() => expect(states()).toEqual(['Done', 'Done']), { timeout: 10_000 })
    expect(screen.getAllByText('Charged $0.15').length).toBe(2)
    expect(screen.getByText('$0.30 of $0.30 spent')).toBeTruthy()
  })

  it('goes on when it is closed, and the tray opens it again', async () => {
    await start({ scripts: { 'make it brighter': { polls: ['running'] } } }, 'make it brighter')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Details' }))
    await screen.findByRole('heading', { name: 'New takes' })
    await waitFor(() => expect(states()).toEqual(['Making', 'Waiting, 1 of 1']))
  })

  it('gives the focus back to what opened it', async () => {
    await start({ scripts: { 'make it brighter': { polls: ['running'] } } }, 'make it brighter')
    await userEvent.keyboard('{Escape}')
    const details = await screen.findByRole('button', { name: 'Details' })
    details.focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'New takes' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(details))
  })

  it('finds a run again after the page was reloaded', async () => {
    const page = await start({ scripts: { 'make it brighter': { polls: ['running'] } } }, 'make it brighter')
    page.unmount()
    show()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(await screen.findByRole('button', { name: 'Details' }, { timeout: 5_000 }))
    await screen.findByRole('heading', { name: 'New takes' })
  })

  it('stops the rest and charges nothing for it', async () => {
    await start({ scripts: { 'make it brighter': { polls: ['running'] } } }, 'make it brighter')
    await waitFor(() => expect(states()[0]).toBe('Making'))
    await userEvent.click(screen.getByRole('button', { name: 'Stop the rest' }))
    await waitFor(() => expect(states()).toEqual(['Stopped', 'Stopped']), { timeout: 10_000 })
    expect(screen.getAllByText('Not charged').length).toBe(2)
  })

  it('stops one clip and lets the other run', async () => {
    await start({ scripts: { 'make it brighter': { polls: ['running'] } } }, 'make it brighter')
    await waitFor(() => expect(states()[0]).toBe('Making'))
    await userEvent.click(screen.getByRole('button', { name: 'Stop clip 4' }))
    await waitFor(() => expect(states()).toEqual(['Making', 'Stopped']))
  })

  it('pauses before the next clip and goes on', async () => {
    await start(
      { scripts: { 'make it brighter': { polls: [...Array<'running'>(200).fill('running'), 'succeed'] } } },
      'make it brighter',
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Resume' }, { timeout: 5_000 }))
    await waitFor(() => expect(states()).toEqual(['Done', 'Done']), { timeout: 10_000 })
  })

  it('says why a clip failed and that it was not charged, and tries only that one again', async () => {
    await start({ scripts: { 'make it brighter': { polls: [failed, 'succeed'] } } }, 'make it brighter')
    await screen.findByText('The file was empty.', undefined, { timeout: 10_000 })
    expect(screen.getByText('Not charged')).toBeTruthy()
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try 1 clip again · $0.15' }, { timeout: 5_000 }),
    )
    await waitFor(() => expect(states()).toEqual(['Done', 'Done']), { timeout: 10_000 })
  })

  it('frees a clip whose outcome nobody knows, once a person counts it as charged', async () => {
    await start(
      { scripts: { 'make it brighter': { submits: ['drop-after', 'accept'] } } },
      'make it brighter',
    )
    await screen.findByText('Not yet known if charged', undefined, { timeout: 10_000 })
    await userEvent.click(screen.getByRole('button', { name: 'Count it as charged' }))
    await waitFor(() => expect(states().toSorted()).toEqual(['Done', 'Failed']), { timeout: 10_000 })
    const { clips } = await world.client.listClips({ jobId: world.jobId })
    expect(clips.some(({ state }) => state === 'busy')).toBe(false)
  })

  it('returns the focus and puts nothing into the page but the dialog', async () => {
    world = await createTestWorld()
    const styles = document.querySelectorAll('style').length
    show()
    await screen.findByRole('dialog')
    expect(document.querySelectorAll('style').length).toBe(styles)
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden'))
  })
})
