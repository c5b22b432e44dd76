import { StyleTransferDialog } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, screen, within } from 'storybook/test'
import { worldOf } from '../world/index.ts'
import { states } from './states.ts'

interface OpenDialogProps {
  jobId: string
  source: number
  targets: number[]
}

function OpenDialog({ jobId, source, targets }: OpenDialogProps) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <StyleTransferDialog
        jobId={jobId}
        sourceClipIndex={source}
        targetClipIndexes={targets}
        open={open}
        onOpenChange={setOpen}
      />
    </>
  )
}

const copying = (source: number, targets: number[]): Pick<StoryObj, 'render'> => ({
  render: (_, { loaded }) => <OpenDialog jobId={worldOf(loaded).jobId} source={source} targets={targets} />,
})

const meta = {
  title: 'Style transfer',
  component: StyleTransferDialog,
  ...copying(0, [1]),
} satisfies Meta<typeof StyleTransferDialog>

export default meta
type Story = StoryObj<Record<string, never>>

export const Empty: Story = {
  ...copying(0, []),
  play: async () => {
    await expect(await screen.findByText('Select the clips that should get the look.')).toBeInTheDocument()
  },
}

export const Quoted: Story = {
  ...copying(0, [1, 2, 4]),
  play: async () => {
    const dialog = within(await screen.findByRole('dialog'))
    await expect(await dialog.findByRole('button', { name: /^Make 3 new takes · \$0\.405/ })).toBeEnabled()
  },
}

export const Swapped: Story = {
  play: async ({ userEvent }) => {
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(await dialog.findByRole('button', { name: 'Swap' }))
    await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveDisplayValue('Clip 2')
  },
}

export const Loading: Story = states.loading
export const Offline: Story = states.offline
export const Denied: Story = states.denied
export const Broken: Story = states.broken
export const BusyElsewhere: Story = { ...copying(0, [1, 2]), ...states.busy }
export const Many: Story = { ...copying(0, [1, 2, 3]), ...states.many }
export const LongText: Story = { ...copying(0, [1]), ...states.longText }
export const RightToLeft: Story = { ...copying(0, [1]), ...states.rightToLeft }
export const Dark: Story = { ...copying(0, [1]), ...states.dark }
export const ForcedColors: Story = { ...copying(0, [1]), ...states.forcedColors }
export const Zoomed: Story = { ...copying(0, [1]), ...states.zoomed }
export const Phone: Story = { ...copying(0, [1]), ...states.phone }
