import { CompositionPlayer } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Composition player',
  component: CompositionPlayer,
  render: (_, { loaded }) => <CompositionPlayer jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof CompositionPlayer>

export default meta
type Story = StoryObj<Record<string, never>>

/** Pressing the button really joins the clips with their song, inside the page. */
export const Recomposed: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = canvas.queryByRole('button', { name: 'Put it together' })
    if (button) await userEvent.click(button)
    await expect(await canvas.findByRole('button', { name: 'Play' })).toBeVisible()
  },
}

export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const Missing: Story = states.missing
export const Many: Story = states.many
export const LongText: Story = states.longText
export const BusyElsewhere: Story = states.busy
export const RightToLeft: Story = states.rightToLeft
export const Dark: Story = states.dark
export const ForcedColors: Story = states.forcedColors
export const ReducedMotion: Story = states.reducedMotion
export const Zoomed: Story = states.zoomed
export const Phone: Story = states.phone
