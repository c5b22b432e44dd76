import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { MultiClipInstruction } from './multi-clip-instruction.tsx'

describePart('the instruction, empty', {
  render: ({ jobId }) => <MultiClipInstruction jobId={jobId} />,
  ready: '.rt-example',
})
describePart('the instruction with a price', {
  render: ({ jobId }) => <MultiClipInstruction jobId={jobId} defaultText="make clips 2 and 4 brighter" />,
  ready: '.rt-quote',
  data: [
    'make clips 2 and 4 brighter',
    'make it brighter',
    'clips 2 and 4',
    'named by number',
    'make ',
    ' brighter',
  ],
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
    await screen.findByText('No new take possible for clip 2', undefined, { timeout: 5_000 })
    expect((startButton() as HTMLButtonElement).disabled).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Leave it out' }))
    await priced('Make 1 new take · $0.15')
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
