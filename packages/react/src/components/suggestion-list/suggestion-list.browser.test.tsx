import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { SuggestionList } from './suggestion-list.tsx'

/** Clip 2 is far darker than the rest. */
const dark: TestWorldOptions = {
  prompts: ['a beach', 'a forest', 'a street', 'a surfer'],
  analyse: (name) => (name.endsWith(' 1') ? { brightness: 0.2 } : {}),
}

describePart('the suggestions for a clip', {
  render: ({ jobId }) => <SuggestionList jobId={jobId} clipIndex={1} />,
  ready: '.rt-suggestion',
  world: dark,
  data: [
    'Brighten it',
    'Clip 2 is dark: brightness 20 of 100.',
    'make it 100 % brighter',
    'Match the other verse clips',
    'Clip 2 is darker than the other verse clips: brightness 20, theirs is around 50.',
    'Clip 2 is darker than the other verse clips: brightness 20 of 100, theirs is around 50.',
    'make it 150 % brighter',
  ],
})

let world: TestWorld
const slow = { timeout: 5_000 }

function show(clipIndex: number, props: Partial<RetakeProviderProps> = {}) {
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} {...props}>
      <SuggestionList jobId={world.jobId} clipIndex={clipIndex} />
    </RetakeProvider>,
  )
}
const versions = async () => (await world.client.listVersions({ jobId: world.jobId, clipIndex: 1 })).versions
const apply = async () => userEvent.click(await screen.findByRole('button', { name: 'Apply: Brighten it' }))
const start = () => screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, slow)

describe('the suggestions for a clip', () => {
  afterEach(() => world.close())

  it('stand in their groups with the numbers that say so', async () => {
    world = await createTestWorld(dark)
    show(1)
    await screen.findByRole('heading', { name: 'Quality' })
    const [evidence] = document.querySelectorAll('.rt-suggestion .rt-measures')
    expect(evidence?.textContent).toBe('Brightness20limit 38')
    expect(
      screen.getByText('Found by rules that compare measured frames, prompts and the song.'),
    ).toBeTruthy()
  })

  it('spend once, and only at the button with the price', async () => {
    world = await createTestWorld(dark)
    show(1)
    await apply()
    const button = await start()
    expect(await versions()).toHaveLength(1)
    await userEvent.dblClick(button)
    await waitFor(async () => expect(await versions()).toHaveLength(2), slow)
    expect((await versions())[0]).toMatchObject({ userInstruction: 'make it 100 % brighter', cost: 0.15 })
  })

  it('are applied in other words once a person changes them', async () => {
    world = await createTestWorld(dark)
    show(1)
    await userEvent.click(await screen.findByRole('button', { name: 'Edit: Brighten it' }))
    const words = await screen.findByRole('textbox', { name: 'Instruction' })
    expect(document.activeElement).toBe(words)
    await userEvent.clear(words)
    await userEvent.type(words, 'make it 30 % brighter')
    expect(screen.queryByRole('button', { name: /\$/ })).toBeNull()
    await userEvent.click(await start())
    await waitFor(
      async () => expect((await versions())[0]?.userInstruction).toBe('make it 30 % brighter'),
      slow,
    )
  })

  it('disappear when dismissed and come back when that is taken back', async () => {
    world = await createTestWorld(dark)
    show(1)
    await userEvent.click(await screen.findByRole('button', { name: 'Not useful: Brighten it' }))
    await screen.findByText('“Brighten it” is dismissed')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Apply: Brighten it' })).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('button', { name: 'Apply: Brighten it' })
  })

  it('are read again without a word once the clip is another', async () => {
    world = await createTestWorld(dark)
    let reads = 0
    const { listSuggestions } = world.client
    const counted: typeof listSuggestions = (...input) => {
      reads++
      return listSuggestions(...input)
    }
    show(1, { client: { ...world.client, listSuggestions: counted } })
    await screen.findByRole('button', { name: 'Apply: Brighten it' })
    const before = reads
    await world.run('make clip 2 warmer')
    await waitFor(() => expect(reads).toBeGreaterThan(before), slow)
    await apply()
    await userEvent.click(await start())
    await waitFor(async () => expect(await versions()).toHaveLength(3), slow)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leave a dismissal that came too late at the new list', async () => {
    world = await createTestWorld(dark)
    const { suggestions } = await world.client.listSuggestions({ jobId: world.jobId, clipIndex: 1 })
    await world.run('make clip 2 warmer')
    // A page that has not heard of the new take.
    const behind = { ...world.client, listSuggestions: async () => ({ suggestions, nextCursor: null }) }
    show(1, { client: behind })
    await apply()
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull(), slow)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('encourage where there are none', async () => {
    world = await createTestWorld(dark)
    show(0)
    await screen.findByText('Nothing to improve here')
  })
})
