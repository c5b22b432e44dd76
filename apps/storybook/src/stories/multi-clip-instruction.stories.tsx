import { MultiClipInstruction } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const withText = (defaultText: string): Pick<StoryObj, 'render'> => ({
  render: (_, { loaded }) => <MultiClipInstruction jobId={worldOf(loaded).jobId} defaultText={defaultText} />,
})

const meta = {
  title: 'Multi-clip instruction',
  component: MultiClipInstruction,
  render: (_, { loaded }) => <MultiClipInstruction jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof MultiClipInstruction>

export default meta
type Story = StoryObj<Record<string, never>>

export const Empty: Story = {}

export const Understood: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole('textbox', { name: 'What should change?' })
    await userEvent.type(field, 'make clips 2 and 4 brighter')
    await expect(await canvas.findByRole('checkbox', { name: 'Change clip 2' })).toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Change clip 4' })).toBeChecked()
    await expect(await canvas.findByRole('button', { name: /^Make 2 new takes · \$0\.30/ })).toBeEnabled()
  },
}

export const Approved: Story = {
  ...withText('make clip 2 black and white'),
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Make 1 new take · \$0\.15/ }))
    const { client, jobId } = worldOf(loaded)
    await waitFor(
      async () => {
        const { versions } = await client.listVersions({ jobId, clipIndex: 1 })
        await expect(versions[0]?.analysis?.saturation).toBeLessThan(0.05)
      },
      { timeout: 60_000 },
    )
  },
}

export const Section: Story = withText('warmer colors in the chorus clips')
export const ByCondition: Story = withText('lift the dark clips a bit')
export const UnknownClip: Story = {
  ...withText('make clip 99 brighter'),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/99/)).length).toBeGreaterThan(1)
    await expect(canvas.queryByRole('button', { name: /^Make \d/ })).not.toBeInTheDocument()
  },
}
export const NothingNamed: Story = {
  ...withText('make it nicer somehow'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Which clips do you mean?')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Make \d/ })).not.toBeInTheDocument()
  },
}
export const CannotBeDone: Story = withText('add three birds to clip 2')
/** One clip cannot have what is asked: its row says why, and one act makes the plan without it. */
export const PartlyPossible: Story = {
  ...withText('make clips 2 and 4 brighter, and add three birds to clip 5'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave clip 5 out' }))
    await expect(await canvas.findByRole('button', { name: /^Make 2 new takes · \$0\.30/ })).toBeEnabled()
  },
}
export const LeftOut: Story = withText('make all clips but clip 5 warmer')
export const NotARetake: Story = withText('delete clip 3')
export const Ticked: Story = {
  render: (_, { loaded }) => (
    <MultiClipInstruction
      jobId={worldOf(loaded).jobId}
      selected={[0, 4]}
      defaultText="high contrast and a little grain"
    />
  ),
}

export const Loading: Story = states.loading
export const Offline: Story = { ...withText('make clip 2 brighter'), ...states.offline }
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const Many: Story = { ...withText('make all clips but the first brighter'), ...states.many }
export const LongText: Story = {
  ...withText(`make clip 2 brighter and ${'a little more like the one before it, '.repeat(20)}thanks`),
  ...states.longText,
}
export const BusyElsewhere: Story = { ...withText('make clips 2 and 5 darker'), ...states.busy }
export const RightToLeft: Story = { ...withText('clip 2 brighter'), ...states.rightToLeft }
export const Dark: Story = { ...withText('make clips 2 and 4 brighter'), ...states.dark }
export const Partial: Story = { ...withText('make clips 1 and 2 warmer'), ...states.partial }
export const ForcedColors: Story = {
  ...withText('make clips 2 and 4 brighter'),
  ...states.forcedColors,
}
export const ReducedMotion: Story = {
  ...withText('make clips 2 and 4 brighter'),
  ...states.reducedMotion,
}
export const Phone: Story = { ...withText('make clips 2 and 4 brighter'), ...states.phone }
export const Zoomed: Story = { ...withText('make clips 2 and 4 brighter'), ...states.zoomed }
