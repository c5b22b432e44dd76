import { AnalyticsDashboard } from '@retake/react/analytics'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { type Network, type WorldOptions, worldOf } from '../world/index.ts'
import { states } from './states.ts'

const meta = {
  title: 'Analytics',
  component: AnalyticsDashboard,
  args: { scopes: [] },
  render: (_, { loaded }) => (
    <AnalyticsDashboard scopes={[{ jobId: worldOf(loaded).jobId }, { userId: 'you' }, 'all']} />
  ),
} satisfies Meta<typeof AnalyticsDashboard>

export default meta
type Story = StoryObj<Record<string, never>>

const refused = {
  code: 'provider-refused' as const,
  detail: 'The words were refused.',
  retryable: false,
  charged: 'none' as const,
}

/** Takes on several days, some of which failed. */
const busy: WorldOptions = {
  operator: true,
  scripts: { 'add rain': { polls: [refused] } },
  past: [
    { daysAgo: 40, instruction: 'make clips 1, 2 and 3 warmer' },
    { daysAgo: 21, instruction: 'make clips 1, 2 and 3 warmer' },
    { daysAgo: 12, instruction: 'make clip 1 black and white and make clips 2 and 4 warmer' },
    { daysAgo: 11, instruction: 'make clips 3 to 6 brighter' },
    { daysAgo: 8, instruction: 'add rain to clips 1, 2 and 3' },
    { daysAgo: 3, instruction: 'make clip 7 cooler, make clip 8 warmer, more contrast in clip 5' },
    { daysAgo: 0, instruction: 'make clips 1 and 2 warmer' },
  ],
}
const withNumbers = ({ parameters }: { parameters: object }): Story => ({
  parameters: { ...parameters, world: busy },
  play: shown,
})
const without = (network: Network): Story => ({ parameters: { world: { scripts: {}, network } } })
const shown: Story['play'] = async ({ canvas }) => {
  await expect(await canvas.findByText('Cost per kept take')).toBeVisible()
}

export const Numbers: Story = { parameters: { world: busy }, play: shown }
export const AsTables: Story = {
  parameters: { world: busy },
  play: async ({ canvas, userEvent }) => {
    for (const title of ['Cost over time', 'Asked for most'])
      await userEvent.click(await canvas.findByRole('button', { name: `Table: ${title}` }))
    await expect(canvas.getAllByRole('table')).toHaveLength(2)
  },
}
export const Insights: Story = {
  parameters: { world: busy },
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Show numbers: Asked for most/ })
    await userEvent.click(first!)
    await expect(canvas.getByRole('region', { name: 'Asked for most' })).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: /^Dismiss: Asked for most/ }))
    await expect(canvas.getByRole('button', { name: 'Undo' })).toHaveFocus()
  },
}
export const Quarter: Story = {
  parameters: { world: busy },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '90 days' }))
    const tried = (
      await canvas.findByText('none before', { selector: '.rt-key-figure:first-child *' })
    ).closest('.rt-key-figure') as HTMLElement
    await expect(within(tried).getByText('21')).toBeVisible()
  },
}
/** Nothing was tried yet, and the way to look further back. */
export const Empty: Story = {
  parameters: { world: { scripts: {} } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show 90 days' }))
    await expect(await canvas.findByText('No takes in the last 90 days')).toBeVisible()
  },
}
/** Everyone's takes are for operators. */
export const NotForYou: Story = {
  parameters: { world: { scripts: {} } },
  render: () => <AnalyticsDashboard scopes={['all']} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You do not have access to this')).toBeVisible()
  },
}
/** Too few for a percentage. */
export const Few: Story = {
  parameters: {
    world: { scripts: busy.scripts, before: ['make clips 1 and 2 warmer and add rain to clip 3'] },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('2 of 3')).toBeVisible()
  },
}
export const Loading: Story = without('never')
export const Offline: Story = without('offline')
export const Denied: Story = without('denied')
export const Broken: Story = without('broken')
export const RightToLeft: Story = withNumbers(states.rightToLeft)
export const Dark: Story = withNumbers(states.dark)
export const ForcedColors: Story = withNumbers(states.forcedColors)
export const ReducedMotion: Story = withNumbers(states.reducedMotion)
export const Zoomed: Story = withNumbers(states.zoomed)
export const Phone: Story = withNumbers(states.phone)
