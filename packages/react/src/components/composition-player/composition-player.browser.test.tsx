import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { createTestWorld, type TestWorld } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { CompositionPlayer } from './composition-player.tsx'

const composed = { before: ['make clip 1 brighter'], ready: '.rt-clip-track-part' }

describePart('the whole video', { render: ({ jobId }) => <CompositionPlayer jobId={jobId} />, ...composed })

let world: TestWorld | undefined
afterEach(() => world?.close())

it('goes to a clip that is pressed and marks it', async () => {
  world = await createTestWorld({ clips: 2 })
  render(
    <RetakeProvider client={world.client} resolveMedia={world.resolveMedia}>
      <CompositionPlayer jobId={world.jobId} />
    </RetakeProvider>,
  )
  const again = await screen.findByRole(
    'button',
    { name: /^Go to clip 1|Put it together/ },
    { timeout: 5_000 },
  )
  if (again.textContent === 'Put it together') await userEvent.click(again)
  await screen.findByRole('button', { name: /^Go to clip 1/ }, { timeout: 5_000 })
  const video = document.querySelector('video') as HTMLVideoElement
  await waitFor(() => expect(video.readyState).toBeGreaterThan(2), { timeout: 5_000 })
  await userEvent.click(screen.getByRole('button', { name: /^Go to clip 2/ }))
  await waitFor(() => expect(video.currentTime).toBeGreaterThan(1.9))
})
