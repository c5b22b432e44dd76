import { ClipStudio } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Studio',
  component: ClipStudio,
  render: (_, { loaded }) => <ClipStudio jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof ClipStudio>

export default meta
type Story = StoryObj<Record<string, never>>

export const Loaded: Story = {}

/** Type, approve, see the new take, bring the old one back. */
export const WholeLoop: Story = {
  play: async ({ canvas, userEvent, loaded }) => {
    const { client, jobId } = worldOf(loaded)
    const field = await canvas.findByRole('textbox', { name: 'What should change?' })
    await userEvent.type(field, 'make clip 1 black and white')
    await userEvent.click(await canvas.findByRole('button', { name: /^Make 1 new take · \$0\.15/ }))
    const restore = await canvas.findByRole('button', { name: 'Restore take 1' })
    await userEvent.click(restore)
    await waitFor(async () => {
      const { versions } = await client.listVersions({ jobId, clipIndex: 0 })
      await expect(versions.find((version) => version.isCurrent)?.versionNumber).toBe(1)
    })
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
export const Partial: Story = states.partial
export const RightToLeft: Story = states.rightToLeft
export const Dark: Story = states.dark
export const ForcedColors: Story = states.forcedColors
export const ReducedMotion: Story = {
  parameters: { ...states.busy.parameters, ...states.reducedMotion.parameters },
}
export const Phone: Story = states.phone
export const Zoomed: Story = states.zoomed
