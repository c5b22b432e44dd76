import { ExportMenu } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Export',
  component: ExportMenu,
  args: { jobId: '' },
  // Room for the menu, which opens towards the start.
  render: (_, { loaded }) => (
    <div className="stage-end">
      <ExportMenu jobId={worldOf(loaded).jobId} />
    </div>
  ),
  parameters: { world: { scripts: {} } },
} satisfies Meta<typeof ExportMenu>

export default meta
type Story = StoryObj<Record<string, never>>

const opened: Pick<StoryObj, 'play'> = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Export' }))
    await expect(canvas.getByRole('menuitem', { name: /^OpenTimelineIO/ })).toHaveFocus()
  },
}
const fails = (network: 'offline' | 'denied'): Story => ({
  parameters: { world: { scripts: {}, network } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Export' }))
    await userEvent.click(canvas.getByRole('menuitem', { name: /^EDL/ }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
})
const styled = ({ parameters }: { parameters: object }): Story => ({
  parameters: { ...parameters, world: { scripts: {} } },
  ...opened,
})

export const Closed: Story = {}
export const Open: Story = opened
export const Disabled: Story = {
  render: (_, { loaded }) => <ExportMenu jobId={worldOf(loaded).jobId} disabled />,
}
/** The file takes its time. */
export const Writing: Story = {
  parameters: { world: { scripts: {}, network: 'never' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Export' }))
    await userEvent.click(canvas.getByRole('menuitem', { name: /^EDL/ }))
    await expect(await canvas.findByRole('button', { name: 'Writing the file…' })).toBeVisible()
  },
}
export const Offline: Story = fails('offline')
export const Denied: Story = fails('denied')
export const RightToLeft: Story = styled(states.rightToLeft)
export const Dark: Story = styled(states.dark)
export const ForcedColors: Story = styled(states.forcedColors)
export const Phone: Story = styled(states.phone)
