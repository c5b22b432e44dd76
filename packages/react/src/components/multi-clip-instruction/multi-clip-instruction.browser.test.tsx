import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RetakeProvider } from '../../provider/index.ts'
import {
  createTestWorld,
  type TestWorld,
  type TestWorldOptions,
  until,
} from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { MultiClipInstruction } from './multi-clip-instruction.tsx'

describePart('the instruction, empty', {
  render: ({ jobId }) => <MultiClipInstruction jobId={jobId} />,
  ready: '.rt-example',
})
describePart('the instruction with a price', {
  render: ({ jobId }) => <MultiClipInstruction jobId={jobId} defaultText="make clips 2 and 4 brighter" />,
  ready: '.rt-quote',
  data: ['make clips 2 and 4 brighter', 'make it brighter', 'clips 2 and 4', 'make ', ' brighter'],
})

let world: TestWorld
const started: string[] = []

function WithSelection({ jobId }: { jobId: string }) {
  const [selected, setSelected] = useState<number[]>([])
  return (
    <MultiClipInstruction
      jobId={jobId}
      selected={selected}
      onSelectedChange={setSelected}
      chosen={2}
      onStarted={(batchId) => started.push(batchId)}
    />
  )
}

async function show(options?: TestWorldOptions) {
  world = await createTestWorld(options)
  started.length = 0
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
      <WithSelection jobId={world.jobId} />
    </RetakeProvider>,
  )
  await screen.findByText(/^Make clips 2 and 4/)
}
const write = (text: string) =>
  userEvent.type(screen.getByRole('textbox', { name: 'What should change?' }), text)
const startButton = () => screen.getByRole('button', { name: /^Make \d|price|Nothing to make/ })
const priced = (name: string) =>
  waitFor(() => expect(screen.getByRole('button', { name })).toBeTruthy(), { timeout: 5_000 })

describe('saying what should change', () => {
  afterEach(() => world.close())

  it('marks the clips in the field while they are being typed', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    expect(document.querySelector('mark[data-kind="clips"]')?.textContent).toContain('clips 2 and 4')
    expect(document.querySelector('.rt-field-mirror')?.textContent?.replace('\u200b', '')).toBe(
      'make clips 2 and 4 brighter',
    )
  })

  it('lists the clips it will apply to, and puts the price on the button', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    await priced('Make 2 new takes · $0.30')
    expect([...document.querySelectorAll('.rt-target b')].map((title) => title.textContent)).toEqual([
      'Clip 2',
      'Clip 4',
    ])
  })

  it('shows a tenth off from three clips on', async () => {
    await show()
    await write('make clips 1 to 3 brighter')
    await priced('Make 3 new takes · $0.405')
    expect(screen.getByText('−$0.045')).toBeTruthy()
  })

  it('asks which clips when none is named, and spends nothing', async () => {
    await show()
    await write('make it nicer somehow')
    expect(screen.getByText('Which clips do you mean?')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Make \d/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Clip 3' }))
    await waitFor(() => expect(document.querySelectorAll('.rt-target').length).toBe(1))
  })

  it('names a clip that does not exist and goes on with the rest only when told to', async () => {
    await show()
    await write('make clips 2 and 9 brighter')
    expect(screen.getByText(/Clip 9 does not exist/)).toBeTruthy()
    await waitFor(() => expect((startButton() as HTMLButtonElement).disabled).toBe(true))
    await userEvent.click(screen.getByRole('button', { name: 'Continue with the rest' }))
    await priced('Make 1 new take · $0.15')
    await waitFor(() => expect((startButton() as HTMLButtonElement).disabled).toBe(false))
  })

  it('leaves out what is unticked and takes it back with Undo', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Change clip 4' }))
    await priced('Make 1 new take · $0.15')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await priced('Make 2 new takes · $0.30')
  })

  it('forgets what was left out once another instruction is written', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Change clip 4' }))
    await priced('Make 1 new take · $0.15')
    await userEvent.clear(screen.getByRole('textbox', { name: 'What should change?' }))
    await write('clips 2 and 4 warmer')
    await priced('Make 2 new takes · $0.30')
  })

  it('lets a clip have its own words, and drops them again', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    const own = screen.getByRole('textbox', { name: 'Instruction for clip 4' })
    await userEvent.clear(own)
    await userEvent.type(own, 'black and white')
    expect(screen.getByText('Custom')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Clear the custom instruction of clip 4' }))
    expect(
      (screen.getByRole('textbox', { name: 'Instruction for clip 4' }) as HTMLTextAreaElement).value,
    ).toContain('brighter')
  })

  it('starts what is shown at the price that is shown', async () => {
    await show()
    await write('make clips 2 and 4 brighter')
    await priced('Make 2 new takes · $0.30')
    await userEvent.click(startButton())
    await waitFor(() => expect(started.length).toBe(1))
    const report = await world.client.getBatchStatus({ jobId: world.jobId, batchId: started[0] as string })
    expect(report.regenerations.map(({ clipIndex }) => clipIndex)).toEqual([1, 3])
    expect(report.estimatedTotalCost).toBe(0.3)
    expect((screen.getByRole('textbox', { name: 'What should change?' }) as HTMLTextAreaElement).value).toBe(
      '',
    )
  })

  it('says which clip is held up and goes on without it', async () => {
    await show({ scripts: { 'make it darker': { polls: ['running'] } } })
    await world.client.batchRegenerate({
      jobId: world.jobId,
      clips: [{ clipIndex: 1, instruction: 'make it darker' }],
    })
    await write('make clips 2 and 4 brighter')
    await userEvent.click(await screen.findByRole('button', { name: 'Leave clip 2 out' }, { timeout: 5_000 }))
    await priced('Make 1 new take · $0.15')
  })

  it('says in the row of each clip why it gets no take, and shows no price of what would not run', async () => {
    await show({ scripts: { 'make it darker': { polls: ['running'] } } })
    await world.client.batchRegenerate({
      jobId: world.jobId,
      batchMode: 'parallel',
      clips: [1, 2].map((clipIndex) => ({ clipIndex, instruction: 'make it darker' })),
    })
    await write('make clips 2, 3 and 4 brighter')
    const act = await screen.findByRole('button', { name: 'Leave the 2 out' }, { timeout: 5_000 })
    const rows = [...document.querySelectorAll('.rt-target')].map((row) => row.textContent)
    expect(rows.map((row) => /Clip \d is being regenerated/.test(row ?? ''))).toEqual([true, true, false])
    expect(screen.queryByText('Total')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Make \d/ })).toBeNull()
    await userEvent.click(act)
    await priced('Make 1 new take · $0.15')
    expect(screen.getByText('Total')).toBeTruthy()
  })

  it('looks again when no clip can have a take now', async () => {
    await show({ scripts: { 'make it darker': { polls: ['running'] } } })
    const clips = [{ clipIndex: 1, instruction: 'make it darker' }]
    const { batchId } = await world.client.batchRegenerate({ jobId: world.jobId, clips })
    await write('make clip 2 brighter')
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 5_000 })
    await world.client.cancelBatch({ jobId: world.jobId, batchId })
    await until(
      async () => (await world.client.getBatchStatus({ jobId: world.jobId, batchId })).endedAt !== null,
    )
    await userEvent.click(again)
    await priced('Make 1 new take · $0.15')
  })

  it.each([
    [1280, 620],
    [360, 640],
  ])('hides no row behind the button on a screen of %i × %i', async (width, height) => {
    await page.viewport(width, height)
    await show()
    await write('make all clips brighter')
    await screen.findByText('Volume discount', undefined, { timeout: 5_000 })
    for (const row of document.querySelectorAll('.rt-target, .rt-quote > div')) {
      row.scrollIntoView({ block: 'end' })
      const { left, bottom } = row.getBoundingClientRect()
      expect(row.contains(document.elementFromPoint(left + 4, bottom - 4)), row.textContent ?? '').toBe(true)
    }
    await page.viewport(1280, 800)
  })

  it('tells clips that are left out from those that are meant, in words', async () => {
    await show()
    await write('make all clips but clip 5 warmer')
    expect(document.querySelector('mark[data-kind="left-out"]')?.textContent).toContain('clip 5')
    expect(screen.getByRole('button', { name: 'Left out: clip 5' })).toBeTruthy()
  })

  it('writes all prices with the same decimals, so that they add up', async () => {
    await show()
    await write('make clips 1 to 3 brighter')
    await priced('Make 3 new takes · $0.405')
    const prices = [...document.querySelectorAll('.rt-clip-price, .rt-quote dd')].map(
      (one) => one.textContent,
    )
    expect(prices.filter((text) => text?.includes('$'))).toEqual([
      '$0.135',
      '$0.135',
      '$0.135',
      '$0.450',
      '−$0.045',
      '$0.405',
    ])
  })

  it('keeps the words when the server cannot be reached', async () => {
    await show()
    world.setOnline(false)
    await write('make clip 2 brighter')
    await screen.findByRole('alert', undefined, { timeout: 15_000 })
    world.setOnline(true)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await priced('Make 1 new take · $0.15')
  })
})
