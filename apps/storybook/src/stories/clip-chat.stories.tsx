import { ClipChat } from '@retake/react/chat'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Chat',
  component: ClipChat,
  render: (_, { loaded }) => <ClipChat jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof ClipChat>

export default meta
type Story = StoryObj<Record<string, never>>

const ofClip = (_: object, { loaded }: { loaded: Record<string, unknown> }) => (
  <ClipChat jobId={worldOf(loaded).jobId} clipIndex={1} />
)
const asked = { messages: ['make clips 2 and 4 brighter'] }
const talk = {
  messages: ['make the chorus clips warmer', 'make clip 9 brighter', 'make clips 2 and 4 brighter'],
}

export const Empty: Story = {}
export const EmptyOfClip: Story = {
  render: ofClip,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Slow it down a little' }))
    await expect(await canvas.findByRole('textbox')).toHaveValue('Slow it down a little')
  },
}
export const Asking: Story = {
  parameters: { world: { messages: ['make it brighter'] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^All \d+ clips/ })).toBeEnabled()
  },
}
export const Proposed: Story = {
  parameters: { world: talk },
  play: async ({ canvas }) => {
    const prices = await canvas.findAllByRole('button', { name: /^Make 2 new takes · \$0\.30/ })
    await expect(prices.at(-1)).toBeEnabled()
  },
}
export const Written: Story = {
  render: ofClip,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'make it warmer{Enter}')
    await expect(await canvas.findByRole('button', { name: /^Make 1 new take · \$0\.15/ })).toBeEnabled()
  },
}
export const Done: Story = {
  render: ofClip,
  parameters: { world: { messages: [{ text: 'make it warmer', clipIndex: 1 }], approve: true } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Restore take 1' }))
    await expect(await canvas.findByText('Take 1 is back in the video')).toBeVisible()
  },
}
export const Waiting: Story = {
  render: ofClip,
  parameters: {
    world: { messages: [{ text: 'make it warmer', clipIndex: 1 }], approve: true, autoAccept: false },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Use this' })).toBeEnabled()
  },
}
export const Running: Story = {
  parameters: {
    world: { ...states.busy.parameters.world, running: undefined, ...asked, approve: 'running' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Stop the rest' })).toBeEnabled()
  },
}
export const Partial: Story = {
  parameters: {
    world: {
      ...states.partial.parameters.world,
      before: [],
      messages: ['make clips 1 and 2 black and white'],
      approve: true,
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Try 1 clip again · \$0\.15/ })).toBeEnabled()
  },
}
export const BusyElsewhere: Story = {
  parameters: { world: { ...states.busy.parameters.world, messages: ['make clips 1 and 2 warmer'] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Leave clip 2 out' })).toBeEnabled()
  },
}
export const Unsent: Story = {
  parameters: { world: asked },
  play: async ({ canvas, userEvent, loaded }) => {
    const field = await canvas.findByRole('textbox')
    worldOf(loaded).setNetwork('offline')
    await userEvent.type(field, 'make clip 1 darker{Enter}and clip 3 warmer{Enter}')
    await expect(await canvas.findByText('Not sent')).toBeVisible()
    await expect(await canvas.findByText('Waiting its turn')).toBeVisible()
  },
}
export const Many: Story = {
  parameters: { world: { ...states.many.parameters.world, messages: ['make all clips warmer'] } },
}
export const LongText: Story = {
  parameters: {
    world: {
      ...states.longText.parameters.world,
      messages: [
        `make clips 2 and 4 brighter, ${'and a little warmer, but not too much, '.repeat(12)}please`,
      ],
    },
  },
}
export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const RightToLeft: Story = {
  parameters: {
    ...states.rightToLeft.parameters,
    world: { ...states.rightToLeft.parameters.world, ...talk },
  },
}
export const Dark: Story = { parameters: { ...states.dark.parameters, world: talk } }
export const ForcedColors: Story = { parameters: { ...states.forcedColors.parameters, world: talk } }
export const ReducedMotion: Story = { parameters: { ...states.reducedMotion.parameters, world: asked } }
export const Zoomed: Story = { parameters: { ...states.zoomed.parameters, world: talk } }
export const Phone: Story = { parameters: { ...states.phone.parameters, world: talk } }
