import { SuggestionList } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Suggestions',
  component: SuggestionList,
  render: (_, { loaded }) => <SuggestionList jobId={worldOf(loaded).jobId} clipIndex={1} />,
} satisfies Meta<typeof SuggestionList>

export default meta
type Story = StoryObj<Record<string, never>>

/** A take that was darkened far too much. */
const dark = { before: ['make clip 2 70 % darker'] }

export const Found: Story = { parameters: { world: dark } }
export const Empty: Story = {
  render: (_, { loaded }) => <SuggestionList jobId={worldOf(loaded).jobId} clipIndex={5} />,
}
export const Applying: Story = {
  parameters: { world: dark },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Apply: / }))[0]!)
    await expect(await canvas.findByRole('button', { name: /^Make 1 new take · \$0\.15/ })).toBeEnabled()
  },
}
export const Editing: Story = {
  parameters: { world: dark },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Edit: / }))[0]!)
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Instruction' }), ' and warmer')
    await expect(await canvas.findByRole('button', { name: /^Make 1 new take · \$0\.15/ })).toBeEnabled()
  },
}
export const Dismissed: Story = {
  parameters: { world: dark },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Not useful: / }))[0]!)
    await expect(await canvas.findByRole('button', { name: 'Undo' })).toBeVisible()
  },
}
export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const BusyElsewhere: Story = states.busy
export const RightToLeft: Story = {
  parameters: { ...states.rightToLeft.parameters, world: dark },
}
export const Dark: Story = { parameters: { ...states.dark.parameters, world: dark } }
export const ForcedColors: Story = { parameters: { ...states.forcedColors.parameters, world: dark } }
export const Zoomed: Story = { parameters: { ...states.zoomed.parameters, world: dark } }
export const Phone: Story = { parameters: { ...states.phone.parameters, world: dark } }
