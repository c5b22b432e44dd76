import { VersionHistory } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Version history',
  component: VersionHistory,
  render: (_, { loaded }) => (
    <VersionHistory jobId={worldOf(loaded).jobId} clipIndex={1} onCompare={() => {}} />
  ),
} satisfies Meta<typeof VersionHistory>

export default meta
type Story = StoryObj<Record<string, never>>

const twoEdits = { before: ['make clip 2 black and white', 'make clip 2 brighter'] }

export const OnlyOriginal: Story = {}

export const ThreeTakes: Story = { parameters: { world: twoEdits } }

export const Restored: Story = {
  parameters: { world: { before: ['make clip 2 black and white'] } },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Restore take 1' }))
    await expect(await canvas.findByText('Take 1 is back in the video')).toBeVisible()
    const { client, jobId } = worldOf(loaded)
    const current = async () =>
      (await client.listVersions({ jobId, clipIndex: 1 })).versions.find((version) => version.isCurrent)
    await expect((await current())?.versionNumber).toBe(1)
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await current())?.versionNumber).toBe(2))
  },
}

export const Candidate: Story = {
  parameters: { world: { autoAccept: false, before: ['make clip 2 black and white'] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use this' }))
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Use this' })).not.toBeInTheDocument())
  },
}

const expiring = { ...twoEdits, retention: { removeAfterDays: 3 } }
const removed = {
  before: ['make clip 2 black and white', 'make clip 2 brighter', 'make clip 2 warmer'],
  retention: { keepNewest: 1, removeAfterDays: 3 },
}

export const Expiring: Story = {
  parameters: { world: expiring },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Expires in 3 days')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Pin take 2, so that it is never removed' }))
    await waitFor(() => expect(canvas.queryByText('Expires in 3 days')).not.toBeInTheDocument())
  },
}

export const Removed: Story = {
  parameters: { world: removed },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Removed')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Restore take 2' })).not.toBeInTheDocument()
  },
}
export const RemovedInTheDark: Story = { parameters: { ...states.dark.parameters, world: removed } }
export const RemovedOnAPhone: Story = { parameters: { ...states.phone.parameters, world: removed } }

export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const BusyElsewhere: Story = states.busy
export const Failed: Story = states.partial
export const LongText: Story = {
  parameters: {
    world: { ...states.longText.parameters.world, before: ['make clip 2 black and white'] },
  },
}
export const RightToLeft: Story = states.rightToLeft
export const Dark: Story = { parameters: { ...states.dark.parameters, world: twoEdits } }
export const ForcedColors: Story = {
  parameters: { ...states.forcedColors.parameters, world: twoEdits },
}
export const ReducedMotion: Story = {
  parameters: { ...states.reducedMotion.parameters, world: states.busy.parameters.world },
}
export const Zoomed: Story = { parameters: { ...states.zoomed.parameters, world: twoEdits } }
export const Phone: Story = { parameters: { ...states.phone.parameters, world: twoEdits } }
