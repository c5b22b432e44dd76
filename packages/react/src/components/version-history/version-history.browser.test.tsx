import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { ComparedVersions } from '../../hooks/index.ts'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { VersionHistory } from './version-history.tsx'

describePart('the takes of a clip', {
  render: ({ jobId }) => <VersionHistory jobId={jobId} clipIndex={1} onCompare={() => {}} />,
  ready: '.rt-version + .rt-version',
  before: ['make clip 2 brighter'],
  data: ['make it brighter'],
})

let world: TestWorld
let compared: ComparedVersions | null = null

async function show(before: string[], options?: TestWorldOptions) {
  world = await createTestWorld(options)
  for (const instruction of before) await world.run(instruction)
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
      <VersionHistory
        jobId={world.jobId}
        clipIndex={1}
        onCompare={(next) => {
          compared = next
        }}
      />
    </RetakeProvider>,
  )
  await screen.findByText('Take 1')
}
const versions = async () => (await world.client.listVersions({ jobId: world.jobId, clipIndex: 1 })).versions
const currentTake = () => document.querySelector('.rt-version[data-state="current"] b')?.textContent

describe('the takes of a clip', () => {
  afterEach(() => world.close())

  it('lists the newest first and says which is in the video', async () => {
    await show(['make clip 2 brighter', 'make clip 2 warmer'])
    expect([...document.querySelectorAll('.rt-version b')].map((take) => take.textContent)).toEqual([
      'Take 3',
      'Take 2',
      'Take 1',
    ])
    expect(currentTake()).toBe('Take 3')
  })

  it('brings an old take back and takes that back', async () => {
    await show(['make clip 2 brighter'])
    await userEvent.click(screen.getByRole('button', { name: 'Restore take 1' }))
    await screen.findByText('Take 1 is back in the video')
    await waitFor(() => expect(currentTake()).toBe('Take 1'))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(currentTake()).toBe('Take 2'))
  })

  it('says who was faster when somebody else moved the clip meanwhile', async () => {
    await show(['make clip 2 brighter', 'make clip 2 warmer'])
    // A stream that lags: the page has not heard yet that somebody else chose take 2.
    const take2 = (await versions()).find(({ versionNumber }) => versionNumber === 2)
    const restored = world.client.restoreVersion({
      jobId: world.jobId,
      clipIndex: 1,
      versionId: take2?.id ?? '',
    })
    await userEvent.click(screen.getByRole('button', { name: 'Restore take 1' }))
    await restored
    await screen.findByText('Somebody else changed this clip first')
    expect(screen.getByRole('alert').textContent).toContain('take 2')
  })

  it('offers a take that waits for a person, and puts it into the video when it is chosen', async () => {
    await show(['make clip 2 brighter'], { autoAccept: false })
    expect(currentTake()).toBe('Take 1')
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }))
    await waitFor(() => expect(currentTake()).toBe('Take 2'))
  })

  it('keeps the old take when the new one is turned down', async () => {
    await show(['make clip 2 brighter'], { autoAccept: false })
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }))
    await screen.findByText('Rejected')
    expect(currentTake()).toBe('Take 1')
  })

  it('pins a take', async () => {
    await show(['make clip 2 brighter'])
    await userEvent.click(screen.getByRole('button', { name: 'Pin take 1, so that it is never removed' }))
    await screen.findByText('Pinned')
    expect((await versions()).map(({ pinned }) => pinned)).toEqual([false, true])
  })

  it('says when a take goes, and keeps it with one click', async () => {
    await show(['make clip 2 brighter', 'make clip 2 warmer'], { retention: { removeAfterDays: 3 } })
    const badge = await screen.findByText('Expires in 3 days')
    expect(badge.closest('.rt-version')?.textContent).toContain('Take 2')
    const pin = screen.getByRole('button', { name: 'Pin take 2, so that it is never removed' })
    expect(pin.textContent).toBe('Pin')
    await userEvent.click(pin)
    await screen.findByText('Pinned')
    await waitFor(() => expect(screen.queryByText('Expires in 3 days')).toBeNull())
  })

  it('keeps the picture and the words of a take that was removed, and offers nothing that needs its video', async () => {
    const edits = ['make clip 2 brighter', 'make clip 2 warmer', 'make clip 2 darker']
    await show(edits, { retention: { keepNewest: 1 } })
    const row = (await screen.findByText('Removed')).closest('.rt-version')
    expect(row?.textContent).toContain('Take 2')
    expect(row?.textContent).toContain('make it brighter')
    expect(row?.querySelector('.rt-poster img')).not.toBeNull()
    expect(row?.querySelectorAll('button')).toHaveLength(0)
  })

  it('compares an old take with the one in the video, the older on the left', async () => {
    await show(['make clip 2 brighter'])
    await userEvent.click(screen.getByRole('button', { name: 'Compare take 1' }))
    const [newest, oldest] = await versions()
    expect(compared).toEqual({ clipIndex: 1, a: oldest?.id, b: newest?.id })
  })
})
