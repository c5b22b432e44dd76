import { ClipPicker } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Clip picker',
  component: ClipPicker,
  render: (_, { loaded }) => <ClipPicker jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof ClipPicker>

export default meta
type Story = StoryObj<Record<string, never>>

export const Loaded: Story = {
  play: async ({ canvas, userEvent }) => {
    const boxes = await canvas.findAllByRole('checkbox', { name: /^Clip \d/ })
    await expect(boxes).toHaveLength(8)
    await userEvent.click(boxes[1]!)
    await expect(boxes[1]).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'Invert' }))
    await expect((await canvas.findAllByText('7 of 8 selected'))[0]).toBeVisible()
    await expect(boxes[1]).not.toBeChecked()
  },
}

export const AsList: Story = {
  render: (_, { loaded }) => <ClipPicker jobId={worldOf(loaded).jobId} variant="list" />,
}

export const SectionPicked: Story = {
  play: async ({ canvas, userEvent }) => {
    const [chorus] = await canvas.findAllByRole('button', { name: /Select the clips of the chorus/i })
    await userEvent.click(chorus!)
    await expect(canvas.queryAllByText('0 of 8 selected')).toHaveLength(0)
  },
}

export const Loading: Story = states.loading
export const Offline: Story = {
  ...states.offline,
  play: async ({ canvas, userEvent, loaded }) => {
    const again = await canvas.findByRole('button', { name: 'Try again' })
    worldOf(loaded).setNetwork('fine')
    await userEvent.click(again)
    await expect((await canvas.findAllByRole('checkbox', { name: /^Clip \d/ })).length).toBe(8)
  },
}
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const Missing: Story = states.missing
export const Many: Story = states.many
export const LongText: Story = states.longText
export const BusyElsewhere: Story = states.busy
export const Partial: Story = states.partial
export const RightToLeft: Story = states.rightToLeft
export const Dark: Story = states.dark
export const ForcedColors: Story = states.forcedColors
export const ReducedMotion: Story = {
  parameters: { ...states.busy.parameters, ...states.reducedMotion.parameters },
}
export const Phone: Story = states.phone
export const Zoomed: Story = states.zoomed
