import { TemplatePicker } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { type World, worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Templates',
  component: TemplatePicker,
  render: (_, { loaded }) => <TemplatePicker jobId={worldOf(loaded).jobId} clipIndexes={[1]} />,
} satisfies Meta<typeof TemplatePicker>

export default meta
type Story = StoryObj<Record<string, never>>

const save = async ({ client }: World, name: string, instruction: string) => {
  await client.createTemplate({ name, instruction })
  return {}
}

/** Chooses a template and waits for its price. */
const priced = (name: string): Pick<StoryObj, 'play'> => ({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name }))
    await expect(await canvas.findByRole('button', { name: /^Make .+ new take · / })).toBeEnabled()
  },
})

export const Builtin: Story = {}
export const Priced: Story = priced('Nighttime')
export const NoClips: Story = {
  render: (_, { loaded }) => <TemplatePicker jobId={worldOf(loaded).jobId} clipIndexes={[]} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Dawn' }))
    await expect(await canvas.findByText('Select clips to see the price.')).toBeVisible()
  },
}
export const Own: Story = {
  parameters: { load: (world: World) => save(world, 'Cold night', 'make it night, cooler colors') },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /^Cold night/ }))
    await expect(await canvas.findByRole('button', { name: 'Edit Cold night' })).toBeVisible()
  },
}
export const SaveLast: Story = {
  parameters: { world: { before: ['make clip 2 warmer'] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save last instruction' }))
    await expect(await canvas.findByRole('textbox', { name: 'Instruction' })).toHaveValue('make it warmer')
  },
}
/** A template of one's own begins as a copy of a built-in one. */
export const Duplicate: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Dreamy' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Duplicate Dreamy' }))
    await expect(await canvas.findByRole('textbox', { name: 'Name' })).toHaveValue('Dreamy copy')
  },
}
/** Words that no template has, and the way back to all. */
export const Empty: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'vaporwave')
    await expect(await canvas.findByText('No template fits')).toBeVisible()
  },
}
export const Several: Story = {
  render: (_, { loaded }) => <TemplatePicker jobId={worldOf(loaded).jobId} clipIndexes={[0, 1, 2]} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Dramatic' }))
    const start = await canvas.findByRole('button', { name: 'Make 3 new takes · $0.405' })
    await expect(start).toBeEnabled()
    await userEvent.click(canvas.getByText('New prompt'))
    await expect(within(canvas.getByRole('region')).getByText(/dramatic lighting/)).toBeVisible()
  },
}
export const Many: Story = {
  parameters: {
    load: async (world: World) => {
      for (let number = 1; number <= 60; number++) await save(world, `Look ${number}`, 'make it warmer')
      return {}
    },
  },
}
export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const BusyElsewhere: Story = {
  ...states.busy,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Dawn' }))
    await expect(
      await canvas.findByText('Clip 2 is being regenerated. Wait for it or cancel it.'),
    ).toBeVisible()
  },
}
export const RightToLeft: Story = { ...states.rightToLeft, ...priced('Sunset') }
export const Dark: Story = { ...states.dark, ...priced('Dreamy') }
export const ForcedColors: Story = { ...states.forcedColors, ...priced('Dreamy') }
export const Zoomed: Story = { ...states.zoomed, ...priced('Dreamy') }
export const Phone: Story = { ...states.phone, ...priced('Nighttime') }
