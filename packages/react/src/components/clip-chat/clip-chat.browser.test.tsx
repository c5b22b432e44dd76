import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { ClipChat } from './clip-chat.tsx'

describePart('the chat about a video', {
  render: ({ jobId }) => <ClipChat jobId={jobId} />,
  ready: '.rt-chat-targets',
  messages: [{ text: 'make clip 9 brighter' }, { text: 'make clips 2 and 4 brighter' }],
  data: [
    'make clip 9 brighter',
    'make clips 2 and 4 brighter',
    'make it brighter',
    'named by number',
    'Clip 9 does not exist: the last one is clip 6.',
  ],
})

let world: TestWorld
const slow = { timeout: 5_000 }
const moved = 'make it brighter'

function show(clipIndex: number | null, props: Partial<RetakeProviderProps> = {}) {
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} {...props}>
      <ClipChat jobId={world.jobId} clipIndex={clipIndex} />
    </RetakeProvider>,
  )
}

function TwoClips({ jobId }: { jobId: string }) {
  const [clipIndex, setClipIndex] = useState(1)
  return (
    <>
      <button type="button" onClick={() => setClipIndex(3 - clipIndex)}>
        other clip
      </button>
      <ClipChat key={clipIndex} {...{ jobId, clipIndex }} />
    </>
  )
}

const field = (name = /^Message: Chat about clip 2/) => screen.findByRole('textbox', { name })
const log = () => screen.findByRole('log')
const start = (name: RegExp | string = 'Make 1 new take · $0.15') =>
  screen.findByRole('button', { name }, slow)
const said = async () => {
  const { messages } = await world.client.listMessages({ jobId: world.jobId })
  return messages.filter(({ role }) => role === 'person').map(({ text }) => text)
}
const versions = async () => (await world.client.listVersions({ jobId: world.jobId, clipIndex: 1 })).versions
const bubbles = () => [...document.querySelectorAll('.rt-chat-bubble')].map(({ textContent }) => textContent)

describe('the chat about a clip', () => {
  afterEach(() => world.close())

  it('answers words with a plan, spends at the button with the price, and shows what came of it', async () => {
    world = await createTestWorld()
    show(1)
    await userEvent.type(await field(), `${moved}{Enter}`)
    const button = await start()
    expect(await versions()).toHaveLength(1)
    await userEvent.dblClick(button)
    await userEvent.click(await screen.findByRole('button', { name: 'Restore take 1' }, slow))
    await screen.findByText('Take 1 is back in the video')
    const [newest] = await versions()
    expect(newest).toMatchObject({ userInstruction: moved, cost: 0.15, isCurrent: false })
    expect(await versions()).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Compare take 2' }))
    await screen.findByRole('region', { name: /compared/ }, slow)
  })

  it('says the outcome of a run that another tab approved', async () => {
    world = await createTestWorld()
    show(1)
    await field()
    const { jobId, client } = world
    const { plan } = await client.createMessage({ jobId, text: moved, clipIndex: 1 })
    await start()
    await client.batchRegenerate({ jobId, planId: plan!.planId })
    await screen.findByText('New takes are ready', {}, slow)
    expect(bubbles()).toEqual([moved])
  })

  it('sends with Enter, breaks the line with Shift and Enter, and leaves Enter to an input method', async () => {
    world = await createTestWorld()
    show(1)
    const input = await field()
    await userEvent.type(input, 'warmer{Shift>}{Enter}{/Shift}and')
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })
    expect(input).toHaveProperty('value', 'warmer\nand')
    await userEvent.type(input, ' brighter{Enter}')
    await waitFor(async () => expect(await said()).toEqual(['warmer\nand brighter']), slow)
    expect(input).toHaveProperty('value', '')
  })

  it('keeps what is being written for each clip', async () => {
    world = await createTestWorld()
    render(
      <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
        <TwoClips jobId={world.jobId} />
      </RetakeProvider>,
    )
    const other = () => userEvent.click(screen.getByRole('button', { name: 'other clip' }))
    await userEvent.type(await field(), 'warmer')
    await other()
    expect(await field(/clip 3/)).toHaveProperty('value', '')
    await other()
    expect(await field()).toHaveProperty('value', 'warmer')
  })

  it('puts words back into the field to be changed and sent again', async () => {
    world = await createTestWorld()
    await world.client.createMessage({ jobId: world.jobId, text: moved, clipIndex: 1 })
    show(1)
    await userEvent.click(await screen.findByRole('button', { name: /^Edit and send again: make/ }))
    const input = await field()
    expect(document.activeElement).toBe(input)
    await userEvent.type(input, ' and warmer{Enter}')
    await waitFor(async () => expect((await said())[0]).toBe(`${moved} and warmer`), slow)
  })

  it('begins with an example', async () => {
    world = await createTestWorld()
    show(1)
    await userEvent.click(await screen.findByRole('button', { name: 'Slow it down a little' }))
    expect(await field()).toHaveProperty('value', 'Slow it down a little')
  })
})

describe('messages on their way', () => {
  afterEach(() => world.close())

  it('wait for one another, can be taken back, and are said once when the connection returns', async () => {
    world = await createTestWorld()
    show(1)
    const input = await field()
    world.setOnline(false)
    for (const text of ['brighter', 'darker', 'warmer']) await userEvent.type(input, `${text}{Enter}`)
    await screen.findByText('Not sent')
    expect(screen.getAllByText('Waiting its turn')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Do not send: darker' }))
    world.setOnline(true)
    await userEvent.click(within(await log()).getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect(await said()).toEqual(['warmer', 'brighter']), slow)
    await waitFor(() => expect(bubbles()).toEqual(['brighter', 'warmer']), slow)
  })

  it('whose answer was lost are not said twice', async () => {
    world = await createTestWorld()
    let losing = true
    const { createMessage } = world.client
    const client: typeof world.client = {
      ...world.client,
      createMessage: async (...call) => {
        const answer = await createMessage(...call)
        if (losing) throw new TypeError('The line broke.')
        return answer
      },
    }
    show(1, { client })
    await userEvent.type(await field(), 'brighter{Enter}')
    await screen.findByText('Not sent')
    losing = false
    await userEvent.click(within(await log()).getByRole('button', { name: 'Try again' }))
    await start()
    await waitFor(() => expect(bubbles()).toEqual(['brighter']))
    expect(await said()).toEqual(['brighter'])
  })

  it('go out by themselves once the line is back', async () => {
    world = await createTestWorld()
    const breaks = Promise.withResolvers<void>()
    const returns = Promise.withResolvers<void>()
    const client: typeof world.client = {
      ...world.client,
      async *events(jobId, options) {
        options?.onOpen?.()
        await breaks.promise
        options?.onReconnect?.({ attempt: 1, delayMs: 0, error: null })
        await returns.promise
        options?.onOpen?.()
        yield* world.client.events(jobId, options)
      },
    }
    show(1, { client })
    const input = await field()
    world.setOnline(false)
    breaks.resolve()
    await screen.findByText('Reconnecting…')
    await userEvent.type(input, 'brighter{Enter}')
    await screen.findByText('Not sent')
    world.setOnline(true)
    returns.resolve()
    await waitFor(async () => expect(await said()).toEqual(['brighter']), slow)
  })

  it('are held back when the host says so', async () => {
    world = await createTestWorld()
    show(1, { onBefore: ({ name }) => name !== 'createMessage' })
    await userEvent.type(await field(), 'brighter{Enter}')
    await waitFor(() => expect(bubbles()).toEqual([]))
    expect(await said()).toEqual([])
  })
})

describe('the chat about a whole video', () => {
  afterEach(() => world.close())

  it('asks which clips are meant, and takes all of them for an answer', async () => {
    world = await createTestWorld({ clips: 2 })
    show(null)
    await userEvent.type(await field(/this video/), 'brighter{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'All 2 clips' }, slow))
    await start(/^Make 2 new takes · \$0\.30/)
  })

  it('offers what is left when a clip is busy', async () => {
    world = await createTestWorld({ scripts: { 'make it darker': { polls: ['running'] } } })
    const { jobId, client } = world
    await client.regenerateClip({ jobId, clipIndex: 1, instruction: 'make it darker' })
    await client.createMessage({ jobId, text: 'make clips 1 and 2 brighter' })
    show(null)
    await userEvent.click(await screen.findByRole('button', { name: 'Leave clip 2 out' }, slow))
    await start()
    await waitFor(async () => expect((await said())[0]).toBe(moved))
    expect(screen.getByText('Clip 1', { selector: '.rt-chat-facts span' })).toBeTruthy()
  })

  it('shows what was said before, page by page', async () => {
    world = await createTestWorld()
    const { jobId, client } = world
    for (let number = 1; number <= 17; number++)
      await client.createMessage({ jobId, text: `make clip 1 ${number} % brighter` })
    show(null)
    await waitFor(() => expect(bubbles()).toHaveLength(15), slow)
    await userEvent.click(screen.getByRole('button', { name: 'Show what was said before' }))
    await waitFor(() => expect(bubbles()).toHaveLength(17), slow)
    expect(bubbles()[0]).toBe('make clip 1 1 % brighter')
  })
})
