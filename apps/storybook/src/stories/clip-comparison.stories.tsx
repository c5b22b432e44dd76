import { ClipComparison, type ComparisonMode, VersionComparisonView } from '@retake/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent } from 'storybook/test'
import { type Network, type World, worldOf } from '../world/index.ts'
import { states } from './states.ts'

const edited = { before: ['make clip 2 black and white'] }

type Pair = Awaited<ReturnType<World['client']['compareVersions']>>

/** The newest take of clip 2 beside its original, there before a story is shown. */
const loadPair = async ({ client, jobId }: World): Promise<{ pair: Pair }> => {
  const { versions } = await client.listVersions({ jobId, clipIndex: 1 })
  const [newest, original] = [versions[0]!, versions.at(-1)!]
  return { pair: await client.compareVersions({ jobId, clipIndex: 1, a: original.id, b: newest.id }) }
}

const inMode = (defaultMode?: ComparisonMode): Pick<StoryObj, 'render'> => ({
  render: (_, { loaded }) => {
    const pair = loaded.pair as Pair
    return (
      <ClipComparison
        originalClip={pair.a}
        regeneratedClip={pair.b}
        comparison={pair}
        {...(defaultMode ? { defaultMode } : {})}
      />
    )
  },
})

const meta = {
  title: 'Comparison',
  component: ClipComparison,
  parameters: { world: edited, load: loadPair },
  ...inMode(),
} satisfies Meta<typeof ClipComparison>

export default meta
type Story = StoryObj<Record<string, never>>

export const SideBySide: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Play' }))
    await expect(await canvas.findByRole('button', { name: 'Pause' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }))
  },
}

export const Split: Story = {
  ...inMode('split'),
  play: async ({ canvas, userEvent }) => {
    const seam = await canvas.findByRole('slider', { name: /^Seam/ })
    const before = seam.getAttribute('aria-valuenow') ?? (seam as HTMLInputElement).value
    seam.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(seam.getAttribute('aria-valuenow') ?? (seam as HTMLInputElement).value).not.toBe(before)
  },
}

export const Fade: Story = inMode('fade')
export const Difference: Story = inMode('difference')
export const Toggle: Story = inMode('toggle')

/** Both takes nearer, at the same place, the second one ahead of the first. */
export const CloserLook: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('More'))
    const zoom = canvas.getByRole('slider', { name: 'Zoom' })
    await fireEvent.change(zoom, { target: { value: '2' } })
    await fireEvent.change(canvas.getByRole('slider', { name: /ahead$/ }), { target: { value: '0.4' } })
    await expect(canvas.getByRole('slider', { name: 'Left to right' })).toBeVisible()
  },
}

/** Fetched by the component itself. */
export const FromTheApi: Story = {
  render: (_, { loaded }) => <Fetched world={worldOf(loaded)} pair={loaded.pair as Pair} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Play' })).toBeVisible()
  },
}

function Fetched({ world, pair }: { world: World; pair: Pair }) {
  const [compared, setCompared] = useState({ clipIndex: 1, a: pair.a.id, b: pair.b.id })
  return <VersionComparisonView jobId={world.jobId} compared={compared} onComparedChange={setCompared} />
}

/** The takes are known, but the connection changes before they can be compared. */
const fetchedThrough = (network: Network): Story => ({
  ...FromTheApi,
  parameters: {
    network,
    load: async (world: World) => {
      const loaded = await loadPair(world)
      world.setNetwork(network)
      return loaded
    },
  },
  play: async () => {},
})

export const Loading: Story = fetchedThrough('never')
export const Offline: Story = fetchedThrough('offline')
export const Denied: Story = fetchedThrough('denied')
export const Broken: Story = fetchedThrough('broken')

export const LongText: Story = {
  parameters: { world: { ...states.longText.parameters.world, ...edited } },
}
export const RightToLeft: Story = {
  parameters: {
    ...states.rightToLeft.parameters,
    world: { ...states.rightToLeft.parameters.world, ...edited },
  },
}
export const ForcedColors: Story = states.forcedColors
export const ReducedMotion: Story = states.reducedMotion
export const Dark: Story = states.dark
export const Phone: Story = states.phone
export const Zoomed: Story = states.zoomed
