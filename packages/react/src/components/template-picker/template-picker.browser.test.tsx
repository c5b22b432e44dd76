import { builtInTemplates } from '@retake/core'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { TemplatePicker } from './template-picker.tsx'

describePart('the templates', {
  render: ({ jobId }) => <TemplatePicker jobId={jobId} clipIndexes={[1]} />,
  ready: '.rt-template',
  data: builtInTemplates.flatMap(({ name, description }) => [name, description]),
})

let world: TestWorld
const slow = { timeout: 5_000 }

function show(
  clipIndexes: number[],
  props: Partial<RetakeProviderProps> = {},
  onStarted = (_: string) => {},
) {
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} {...props}>
      <TemplatePicker jobId={world.jobId} clipIndexes={clipIndexes} onStarted={onStarted} />
    </RetakeProvider>,
  )
}
const choose = async (name: string | RegExp) => userEvent.click(await screen.findByRole('radio', { name }))
const own = async () => (await world.client.listTemplates()).templates.filter(({ owner }) => owner === 'mine')
const save = (name: string) => world.client.createTemplate({ name, instruction: 'make it night, add rain' })
const busyClips = async () =>
  (await world.client.listClips({ jobId: world.jobId })).clips.filter(
    ({ versionsCount }) => versionsCount > 1,
  )

describe('the templates', () => {
  afterEach(() => world.close())

  it('show the price of all clips before anything is spent, and spend it once', async () => {
    world = await createTestWorld()
    const started: string[] = []
    show([1, 2, 3], {}, (batchId) => started.push(batchId))
    await choose('Nighttime')
    const start = await screen.findByRole('button', { name: 'Make 3 new takes · $0.405' }, slow)
    await userEvent.dblClick(start)
    await waitFor(
      async () => expect((await busyClips()).map(({ versionsCount }) => versionsCount)).toEqual([2, 2, 2]),
      slow,
    )
    expect(started).toHaveLength(1)
    const { versions } = await world.client.listVersions({ jobId: world.jobId, clipIndex: 1 })
    expect(versions[0]).toMatchObject({ templateId: 'nighttime' })
  })

  it('take a person’s own words along, and show no price for others meanwhile', async () => {
    world = await createTestWorld()
    show([1])
    await choose('Nighttime')
    await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, slow)
    await userEvent.type(screen.getByRole('textbox', { name: 'Anything to add?' }), 'more contrast')
    expect(screen.queryByRole('button', { name: /\$/ })).toBeNull()
    await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, slow)
    await userEvent.click(screen.getByText('New prompt'))
    expect(document.querySelector('.rt-prompt-diff')?.textContent).toContain('more contrast')
  })

  it('can be stopped by the host before anything is spent', async () => {
    world = await createTestWorld()
    const asked: string[] = []
    show([1], {
      onBefore: ({ name }) => {
        asked.push(name)
        return false
      },
    })
    await choose('Dawn')
    await userEvent.click(await screen.findByRole('button', { name: /^Make 1 new take/ }, slow))
    await waitFor(() => expect(asked).toEqual(['batchRegenerate']))
    expect(await busyClips()).toEqual([])
  })

  it('are found by shelf and by words, and chosen with the arrow keys', async () => {
    world = await createTestWorld()
    show([1])
    await screen.findByRole('radio', { name: 'Nighttime' })
    await userEvent.click(screen.getByRole('radio', { name: 'Mood' }))
    const list = screen.getByRole('radiogroup', { name: 'Templates' })
    expect(within(list).getAllByRole('radio')).toHaveLength(4)
    within(list).getByRole('radio', { name: 'Dramatic' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: 'Dreamy' })).toBeTruthy()
    await userEvent.type(screen.getByRole('searchbox'), 'vaporwave')
    await userEvent.click(await screen.findByRole('button', { name: 'Show all' }))
    expect(within(screen.getByRole('radiogroup', { name: 'Templates' })).getAllByRole('radio')).toHaveLength(
      15,
    )
  })

  it('are made of the last instruction, renamed and shared', async () => {
    world = await createTestWorld()
    await world.run('make clip 2 warmer')
    show([1])
    await userEvent.click(await screen.findByRole('button', { name: 'Save last instruction' }))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cozy')
    await userEvent.click(screen.getByRole('button', { name: 'Save template' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Cozy' }))
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    await userEvent.type(name, 'Snug')
    await userEvent.click(screen.getByRole('button', { name: 'Save template' }))
    await screen.findByRole('heading', { name: 'Snug' })
    await userEvent.click(screen.getByRole('checkbox', { name: 'Share with everyone here' }))
    await waitFor(async () =>
      expect(await own()).toMatchObject([{ name: 'Snug', instruction: 'make it warmer', public: true }]),
    )
  })

  it('say why an instruction cannot be one', async () => {
    world = await createTestWorld()
    show([1])
    await userEvent.click(await screen.findByRole('button', { name: 'New template' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'No')
    await userEvent.type(screen.getByRole('textbox', { name: 'Instruction' }), 'make clip 2 brighter')
    await userEvent.click(screen.getByRole('button', { name: 'Save template' }))
    expect((await screen.findByRole('alert')).textContent).toContain('This cannot be a template')
  })

  it('begin as a copy of any other, which stays as it is', async () => {
    world = await createTestWorld()
    show([1])
    await choose('Nighttime')
    await screen.findByText('Before')
    await userEvent.click(await screen.findByRole('button', { name: 'Duplicate Nighttime' }))
    const name = screen.getByRole('textbox', { name: 'Name' })
    expect(name).toHaveProperty('value', 'Nighttime copy')
    await userEvent.click(screen.getByRole('button', { name: 'Save template' }))
    await screen.findByRole('radio', { name: /^Nighttime copy/ })
    expect(await own()).toMatchObject([{ name: 'Nighttime copy', instruction: 'make it nighttime' }])
  })

  it('come back when their removal is taken back', async () => {
    world = await createTestWorld()
    await save('Rainy night')
    show([1])
    await choose(/^Rainy night/)
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Rainy night' }))
    await screen.findByText('“Rainy night” is removed')
    expect(await own()).toEqual([])
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    await userEvent.click(undo)
    await screen.findByRole('radio', { name: /^Rainy night/ })
    expect(await own()).toMatchObject([{ name: 'Rainy night', instruction: 'make it night, add rain' }])
  })
})
