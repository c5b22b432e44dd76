import { BatchRegenerateDialog } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

interface OpenDialogProps {
  jobId: string
  selected?: number[]
  words?: string
  batchId?: string
}

function OpenDialog({ jobId, selected, words, batchId }: OpenDialogProps) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <BatchRegenerateDialog
        jobId={jobId}
        open={open}
        onOpenChange={setOpen}
        {...(selected ? { selected } : {})}
        {...(words ? { defaultInstruction: words } : {})}
        {...(batchId ? { batchId } : {})}
      />
    </>
  )
}

const asking = (selected: number[], words: string): Pick<StoryObj, 'render'> => ({
  render: (_, { loaded }) => <OpenDialog jobId={worldOf(loaded).jobId} selected={selected} words={words} />,
})

const following: Pick<StoryObj, 'render' | 'loaders'> = {
  render: (_, { loaded }) => {
    const { jobId, lastBatchId } = worldOf(loaded)
    return <OpenDialog jobId={jobId} {...(lastBatchId() ? { batchId: lastBatchId()! } : {})} />
  },
}

const meta = {
  title: 'Batch dialog',
  component: BatchRegenerateDialog,
  render: (_, { loaded }) => <OpenDialog jobId={worldOf(loaded).jobId} />,
} satisfies Meta<typeof BatchRegenerateDialog>

export default meta
type Story = StoryObj<Record<string, never>>

export const Empty: Story = {}

export const Quoted: Story = {
  ...asking([0, 1, 4], 'make it brighter'),
  play: async () => {
    const dialog = within(await screen.findByRole('dialog'))
    await expect(await dialog.findByRole('button', { name: /\$0\.405/ })).toBeEnabled()
  },
}

export const PartImpossible: Story = asking([0, 1], 'add three birds')

export const Running: Story = { ...following, ...states.busy }
export const Partial: Story = {
  ...following,
  ...states.partial,
  play: async () => {
    const dialog = within(await screen.findByRole('dialog'))
    // The dialog fades in: it is there before it can be seen.
    await waitFor(() => expect(dialog.getByText('1 of 2 done')).toBeVisible())
    await expect(dialog.getByRole('button', { name: 'Try 1 clip again · $0.15' })).toBeEnabled()
  },
}
export const Done: Story = {
  ...following,
  parameters: { world: { before: ['make clip 2 black and white'] } },
}

export const Loading: Story = states.loading
export const Offline: Story = { ...asking([1], 'make it brighter'), ...states.offline }
export const Denied: Story = { ...asking([1], 'make it brighter'), ...states.denied }
export const BudgetSpent: Story = {
  ...asking([0, 1, 2], 'make it brighter'),
  parameters: { world: { budgetMicros: 200_000 } },
}
export const Broken: Story = { ...asking([1], 'make it brighter'), ...states.broken }
/** Clips 2 and 3 are being worked on: they are refused before anything is spent. */
export const BusyElsewhere: Story = { ...asking([0, 1, 2], 'make it warmer'), ...states.busy }
export const Many: Story = { ...asking([0, 1, 2, 3], 'make it brighter'), ...states.many }
export const LongText: Story = { ...asking([0, 1], 'make it brighter'), ...states.longText }
export const RightToLeft: Story = { ...asking([0, 1], 'brighter'), ...states.rightToLeft }
export const ForcedColors: Story = { ...asking([0, 1], 'make it brighter'), ...states.forcedColors }
export const ReducedMotion: Story = {
  ...following,
  parameters: { ...states.busy.parameters, ...states.reducedMotion.parameters },
}
export const Zoomed: Story = { ...asking([0, 1], 'make it brighter'), ...states.zoomed }
export const Dark: Story = { ...asking([0, 1], 'make it brighter'), ...states.dark }
export const Phone: Story = { ...asking([0, 1], 'make it brighter'), ...states.phone }
