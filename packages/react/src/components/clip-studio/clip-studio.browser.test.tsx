import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, until } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { VersionHistory } from '../version-history/version-history.tsx'
import { ClipStudio } from './clip-studio.tsx'

describePart('the studio', {
  render: ({ jobId }) => <ClipStudio jobId={jobId} />,
  ready: '.rt-version',
  before: ['make clip 1 brighter'],
  data: ['make it brighter'],
})

let world: TestWorld
const studio = (props: Partial<RetakeProviderProps> = {}) => (
  <StrictMode>
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} {...props}>
      <ClipStudio jobId={world.jobId} />
    </RetakeProvider>
  </StrictMode>
)
/** The clips with the mark of a new take. */
const marked = () =>
  [...document.querySelectorAll('.rt-strip-clip')]
    .filter((clip) => clip.textContent?.includes('New take'))
    .map((clip) => clip.getAttribute('data-clip-index'))
const field = () => screen.findByRole('textbox', { name: 'What should change?' })

describe('the whole loop', () => {
  afterEach(() => world.close())

  it('goes from words to a new take, compares it and brings the old one back', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await userEvent.type(await field(), 'make clip 2 brighter')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, { timeout: 5_000 }),
    )
    await screen.findByText('New takes are ready', undefined, { timeout: 10_000 })
    await userEvent.click(screen.getByRole('button', { name: 'Watch clip 2' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Compare take 1' }, { timeout: 5_000 }))
    await screen.findByRole('region', { name: 'Take 1 and Take 2 compared' })
    await userEvent.click(screen.getByRole('button', { name: 'Restore take 1' }))
    await screen.findByText('Take 1 is back in the video')
    const strip = document.querySelector('.rt-strip-clip[data-clip-index="1"]')
    await waitFor(() => expect(strip?.textContent).toContain('Take 1'))
    const { clips } = await world.client.listClips({ jobId: world.jobId })
    expect(clips[1]).toMatchObject({ currentVersionNumber: 1, versionsCount: 2 })
  })

  it('shows the chosen clip as it would look, while it is being asked for', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 1' })
    await userEvent.type(await field(), 'make clip 1 black and white')
    await screen.findByText('Preview')
    expect((document.querySelector('.rt-clip-stage video') as HTMLVideoElement).style.filter).toContain(
      'saturate(0)',
    )
  })

  it('marks the clips in the strip that the words name', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await userEvent.type(await field(), 'make the chorus clips warmer')
    await waitFor(() => expect(document.querySelectorAll('.rt-strip-clip[data-highlighted]').length).toBe(3))
  })

  it('says on the strip which clips the words leave out', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await userEvent.type(await field(), 'make all clips but clip 5 warmer')
    await waitFor(() => expect(document.querySelectorAll('.rt-strip-clip[data-highlighted]').length).toBe(5))
    const leftOut = document.querySelectorAll('.rt-strip-clip[data-left-out]')
    expect([...leftOut].map((clip) => clip.getAttribute('data-clip-index'))).toEqual(['4'])
    expect(leftOut[0]?.textContent).toContain('Left out')
  })

  it('offers the preview of the first clip that is meant when another one is open', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 1' })
    await userEvent.type(await field(), 'make clips 3 and 4 black and white')
    expect(screen.queryByText('Preview')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: 'See a preview on clip 3' }))
    await screen.findByText('Preview')
    expect(screen.getByRole('tab', { name: 'Clip 3' })).toBeTruthy()
  })

  it('marks new takes on the strip until they are looked at', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    expect(marked()).toEqual([])
    await world.run('make clips 2 and 4 brighter')
    await waitFor(() => expect(marked()).toEqual(['1', '3']), { timeout: 5_000 })
    await userEvent.click(screen.getByRole('button', { name: 'Watch clip 2' }))
    await waitFor(() => expect(marked()).toEqual(['3']))
    await userEvent.click(await screen.findByRole('button', { name: 'Compare the new take' }))
    await screen.findByRole('region', { name: 'Take 1 and Take 2 compared' })
  })

  it('compares one new take after another from the notice of the run', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await world.run('make clips 2 and 4 brighter')
    await userEvent.click(await screen.findByRole('button', { name: 'Compare clip 2' }, { timeout: 5_000 }))
    await screen.findByRole('region', { name: 'Take 1 and Take 2 compared' })
    expect(screen.getByRole('tab', { name: 'Clip 2' })).toBeTruthy()
    await userEvent.click(await screen.findByRole('button', { name: 'Compare clip 4' }))
    expect(await screen.findByRole('tab', { name: 'Clip 4' })).toBeTruthy()
    await waitFor(() => expect(marked()).toEqual([]))
    expect(screen.queryByRole('button', { name: /^Compare clip/ })).toBeNull()
  })

  it('shows the newest take when it is compared, whatever was compared before', async () => {
    world = await createTestWorld()
    await world.run('make clip 2 brighter')
    render(studio())
    await userEvent.click(await screen.findByRole('button', { name: 'Watch clip 2' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Compare take 1' }, { timeout: 5_000 }))
    await world.run('make clip 2 warmer')
    await userEvent.click(await screen.findByRole('button', { name: 'Compare clip 2' }, { timeout: 5_000 }))
    await screen.findByRole('region', { name: 'Take 2 and Take 3 compared' })
  })

  it('shows what somebody else starts', async () => {
    world = await createTestWorld()
    render(studio())
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await world.run('make clip 2 brighter')
    await screen.findByText('New takes are ready', undefined, { timeout: 5_000 })
  })

  it('lets the host stop an action before anything is spent', async () => {
    world = await createTestWorld()
    const asked: string[] = []
    render(
      studio({
        onBefore: ({ name }) => {
          asked.push(name)
          return false
        },
      }),
    )
    await screen.findByRole('button', { name: 'Watch clip 2' })
    await userEvent.type(await field(), 'make clip 2 brighter')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, { timeout: 5_000 }),
    )
    await waitFor(() => expect(asked).toEqual(['batchRegenerate']))
    const { clips } = await world.client.listClips({ jobId: world.jobId })
    expect(clips.every(({ state }) => state === 'idle')).toBe(true)
  })

  it('says once and in plain words that footage did not arrive, and keeps the rest for support', async () => {
    world = await createTestWorld()
    const url = 'https://footage.example/clip.mp4'
    const clips = [0, 5].map((start) => ({ prompt: 'a beach', url, start, end: start + 5 }))
    const { id } = await world.client.createJob({ title: 'Winter', clips })
    await until(async () => (await world.client.getJob({ jobId: id })).state === 'failed')
    render(
      <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
        <ClipStudio jobId={id} />
        <VersionHistory jobId={id} clipIndex={0} />
      </RetakeProvider>,
    )
    await screen.findByText('None of the clips could be used')
    await screen.findByText(/^Clips 1 and 2: The footage could not be fetched/)
    await screen.findByText('This clip could not be used', undefined, { timeout: 5_000 })
    expect(screen.queryByText('The last take failed')).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'What should change?' })).toBeNull()
    const technical = screen.getAllByText(/allowPrivateOrigins/)
    expect(technical.map((one) => one.closest('details')?.open)).toEqual([false])
    await userEvent.click(screen.getByText('Details for support'))
    expect(technical[0]?.textContent).toContain('media-fetch-refused')
    expect(technical[0]?.checkVisibility()).toBe(true)
  })

  it('tries a template, follows a suggestion and copies a look from one place', async () => {
    world = await createTestWorld({ analyse: (name) => (name.endsWith(' 1') ? { brightness: 0.2 } : {}) })
    render(studio())
    await userEvent.click(await screen.findByRole('button', { name: 'Watch clip 2' }))
    await userEvent.click(screen.getByRole('tab', { name: 'Templates' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Nighttime' }))
    await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, { timeout: 5_000 })
    await userEvent.click(screen.getByRole('tab', { name: 'Suggestions' }))
    await screen.findByRole('heading', { name: 'Suggestions for clip 2' })
    await userEvent.click(screen.getByRole('tab', { name: 'Chat' }))
    await screen.findByRole('region', { name: 'Chat about clip 2' })
    await userEvent.click(screen.getByRole('checkbox', { name: /^Clip 3,/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy this look to…' }))
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 1 new take · $0.15' }, { timeout: 5_000 }),
    )
    await screen.findByText('New takes are ready', undefined, { timeout: 10_000 })
    const { clips } = await world.client.listClips({ jobId: world.jobId })
    expect(clips.map(({ versionsCount }) => versionsCount)).toEqual([1, 1, 2, 1, 1, 1])
  })

  it('says that a video is not there', async () => {
    world = await createTestWorld()
    render(
      <RetakeProvider client={world.client}>
        <ClipStudio jobId="nothing" />
      </RetakeProvider>,
    )
    await screen.findByText('This is no longer here', undefined, { timeout: 5_000 })
  })

  it('takes over what a server rendered, in another language and time zone, without a difference', async () => {
    world = await createTestWorld()
    const view = studio({ locale: 'de', timeZone: 'Asia/Tokyo', now: () => new Date('2026-11-23T12:00:00Z') })
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = renderToString(view)
    const root = hydrateRoot(page, view)
    await screen.findByRole('button', { name: 'Watch clip 2' })
    root.unmount()
    page.remove()
  })

  it('fits a small phone', async () => {
    world = await createTestWorld()
    const page = document.body.appendChild(document.createElement('div'))
    page.style.inlineSize = '320px'
    render(studio(), { container: page })
    await screen.findByRole('button', { name: 'Watch clip 2' })
    const wide = [...page.querySelectorAll('.rt-studio *')].filter(
      (element) =>
        !element.closest('.rt-strip') &&
        element.getBoundingClientRect().right > 321 &&
        !element.closest('.rt-hidden'),
    )
    expect(wide.map((element) => element.className)).toEqual([])
    page.remove()
  })
})
