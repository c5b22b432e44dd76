import { createRetakeClient } from '@retake/core/client'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useVersions } from '../../hooks/index.ts'
import { RetakeProvider } from '../../provider/index.ts'
import { describePart } from '../../testing/describe-part.tsx'
import takeA from '../../testing/media/take-a.mp4?url'
import takeB from '../../testing/media/take-b.mp4?url'
import { ClipComparison } from './clip-comparison.tsx'
import type { ComparisonMode } from './types.ts'
import { VersionComparisonView } from './version-comparison-view.tsx'

const before = { videoUrl: takeA, thumbnailUrl: null, versionNumber: 1 }
const after = { videoUrl: takeB, thumbnailUrl: null, versionNumber: 2 }

describePart('two takes side by side', {
  render: () => <ClipComparison originalClip={before} regeneratedClip={after} />,
  ready: '.rt-comparison video',
})
describePart('two takes with a seam', {
  render: () => <ClipComparison originalClip={before} regeneratedClip={after} mode="split" />,
  ready: '.rt-split-handle',
})

const client = createRetakeClient({ baseUrl: 'http://retake.local/api/v1' })
async function show(defaultMode: ComparisonMode = 'side-by-side') {
  render(
    <RetakeProvider client={client} resolveMedia={(url) => url}>
      <ClipComparison originalClip={before} regeneratedClip={after} defaultMode={defaultMode} />
    </RetakeProvider>,
  )
  const videos = [...document.querySelectorAll('video')] as [HTMLVideoElement, HTMLVideoElement]
  await waitFor(() => expect(videos.every(({ readyState }) => readyState >= 3)).toBe(true), {
    timeout: 10_000,
  })
  return videos
}
/** Opens what is needed now and then, and gives one of its sliders. */
async function more(name: string) {
  await userEvent.click(screen.getByText('More'))
  return screen.findByRole('slider', { name })
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const apart = ([a, b]: [HTMLVideoElement, HTMLVideoElement]) => Math.abs(a.currentTime - b.currentTime)

describe('comparing two takes', () => {
  it('plays both on one clock, silent until asked', async () => {
    const videos = await show()
    expect(videos.map(({ muted }) => muted)).toEqual([true, true])
    await press('Play')
    await waitFor(() => expect(videos.every(({ currentTime }) => currentTime > 0.3)).toBe(true), {
      timeout: 10_000,
    })
    await press('Pause')
    expect(videos.map(({ paused }) => paused)).toEqual([true, true])
    expect(apart(videos)).toBeLessThan(0.1)
  })

  it('holds one take while the other has nothing to show', async () => {
    const [a, b] = await show()
    await press('Play')
    await waitFor(() => expect(a.currentTime).toBeGreaterThan(0.1))
    Object.defineProperty(b, 'readyState', { configurable: true, value: 1 })
    fireEvent(b, new Event('waiting'))
    await waitFor(() => expect(a.paused).toBe(true))
    Reflect.deleteProperty(b, 'readyState')
    fireEvent(b, new Event('canplay'))
    await waitFor(() => expect(a.paused).toBe(false))
    await press('Pause')
  })

  it('holds the last frame of the shorter take while the longer one ends', async () => {
    const [a, b] = await show()
    fireEvent.change(screen.getByRole('slider', { name: 'Position' }), { target: { value: '1.3' } })
    await press('Play')
    await waitFor(() => expect(b.ended).toBe(true), { timeout: 10_000 })
    await waitFor(() => expect(a.ended).toBe(true), { timeout: 10_000 })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy())
    expect(b.currentTime).toBeCloseTo(b.duration, 1)
  })

  it('steps both by one frame', async () => {
    const videos = await show()
    await press('Forward one frame')
    await press('Forward one frame')
    await waitFor(() => expect(videos[0].currentTime).toBeCloseTo(2 / 24, 2))
    expect(apart(videos)).toBeLessThan(0.01)
    await press('Back one frame')
    await waitFor(() => expect(videos[1].currentTime).toBeCloseTo(1 / 24, 2))
  })

  it('is worked with the keys of an editing table', async () => {
    const videos = await show()
    screen.getByRole('button', { name: 'Play' }).focus()
    await userEvent.keyboard('l')
    await waitFor(() => expect(videos[0].paused).toBe(false))
    await userEvent.keyboard('l')
    expect(videos[0].playbackRate).toBe(2)
    await userEvent.keyboard('k')
    expect(videos.map(({ paused }) => paused)).toEqual([true, true])
    const at = videos[0].currentTime
    await userEvent.keyboard('.')
    await waitFor(() => expect(videos[0].currentTime).toBeGreaterThan(at))
    await userEvent.keyboard('j')
    await waitFor(() => expect(videos[0].currentTime).toBe(0), { timeout: 5_000 })
  })

  it('lets one take be heard at a time', async () => {
    const videos = await show()
    await press('Sound is off')
    expect(videos.map(({ muted }) => muted)).toEqual([false, true])
    await press('Sound: Take 1')
    expect(videos.map(({ muted }) => muted)).toEqual([true, false])
  })

  it('changes the speed of both', async () => {
    const videos = await show()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '0.5×')
    expect(videos.map(({ playbackRate }) => playbackRate)).toEqual([0.5, 0.5])
  })

  it('moves the seam with arrows, Page, Home and End, and says where it is', async () => {
    await show('split')
    const seam = screen.getByRole('slider', { name: 'Seam between Take 1 and Take 2' })
    seam.focus()
    await userEvent.keyboard('{ArrowRight}{PageUp}')
    expect(seam.getAttribute('aria-valuenow')).toBe('61')
    expect(seam.getAttribute('aria-valuetext')).toBe('61% from the left')
    await userEvent.keyboard('{Home}')
    expect(seam.getAttribute('aria-valuenow')).toBe('0')
    await userEvent.keyboard('{End}')
    expect(seam.getAttribute('aria-valuenow')).toBe('100')
  })

  it('never flips more than three times a second', async () => {
    let time = 1_000
    render(
      <RetakeProvider client={client} resolveMedia={(url) => url} now={() => new Date(time)}>
        <ClipComparison originalClip={before} regeneratedClip={after} mode="toggle" />
      </RetakeProvider>,
    )
    await press('Show Take 1')
    time += 100
    await press('Show Take 2')
    expect(screen.getByRole('button', { name: 'Show Take 2' })).toBeTruthy()
    time += 300
    await press('Show Take 2')
    expect(screen.getByRole('button', { name: 'Show Take 1' })).toBeTruthy()
  })

  it('shows one take ahead of the other by as much as is asked, also while they play', async () => {
    const videos = await show()
    const ahead = await more('Take 2 ahead')
    fireEvent.change(ahead, { target: { value: '0.4' } })
    expect(ahead.getAttribute('aria-valuetext')).toBe('+0.4 s')
    const by = () => videos[1].currentTime - videos[0].currentTime
    await waitFor(() => expect(by()).toBeCloseTo(0.4, 2))
    fireEvent.change(screen.getByRole('slider', { name: 'Position' }), { target: { value: '0.5' } })
    await waitFor(() => expect(videos.map(({ currentTime }) => currentTime)).toEqual([0.5, 0.9]))
    await press('Play')
    await waitFor(() => expect(videos[0].currentTime).toBeGreaterThan(0.7), { timeout: 10_000 })
    await press('Pause')
    expect(Math.abs(by() - 0.4)).toBeLessThan(0.1)
    fireEvent.change(ahead, { target: { value: '-0.2' } })
    await waitFor(() => expect(by()).toBeCloseTo(-0.2, 2))
  })

  it('brings both takes nearer at once, at the same place', async () => {
    const videos = await show()
    fireEvent.change(await more('Zoom'), { target: { value: '2' } })
    fireEvent.change(screen.getByRole('slider', { name: 'Left to right' }), { target: { value: '0' } })
    const look = videos.map((video) => getComputedStyle(video))
    expect(look.map(({ scale }) => scale)).toEqual(['2', '2'])
    expect(look.map(({ transformOrigin }) => transformOrigin.split(' ')[0])).toEqual(['0px', '0px'])
    await press('Reset')
    expect(look.map(({ scale }) => scale)).toEqual(['1', '1'])
    expect(screen.queryByRole('slider', { name: 'Left to right' })).toBeNull()
  })

  it('fills the frame with footage of another shape, or shows all of it', async () => {
    const videos = await show()
    await more('Zoom')
    const fits = () => videos.map((video) => getComputedStyle(video).objectFit)
    expect(fits()).toEqual(['contain', 'contain'])
    await userEvent.click(screen.getByRole('radio', { name: 'Fill' }))
    expect(fits()).toEqual(['cover', 'cover'])
  })

  it('keeps at most two videos, whatever the mode', async () => {
    await show()
    for (const name of ['Split', 'Fade', 'Difference', 'Flip', 'Side by side']) {
      await userEvent.click(screen.getByRole('radio', { name }))
      expect(document.querySelectorAll('video').length).toBe(2)
    }
  })
})

describePart('two takes from the server', {
  render: ({ jobId }) => <FromServer jobId={jobId} />,
  ready: '.rt-measures',
  before: ['make clip 2 brighter'],
  data: ['make it brighter', ' brighter', 'keeping the composition, subject and location unchanged'],
})

function FromServer({ jobId }: { jobId: string }) {
  const versions = useVersions(jobId, 1).data?.versions
  const [b, a] = versions ?? []
  if (!a || !b) return null
  return (
    <VersionComparisonView
      jobId={jobId}
      compared={{ clipIndex: 1, a: a.id, b: b.id }}
      onComparedChange={() => {}}
    />
  )
}
