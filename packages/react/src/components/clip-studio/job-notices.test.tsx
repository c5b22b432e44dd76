import type { Clip, Job } from '@retake/core'
import { createRetakeClient } from '@retake/core/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RetakeProvider } from '../../provider/index.ts'
import { JobNotices } from './job-notices.tsx'

const client = createRetakeClient({ baseUrl: 'http://retake.local/api/v1' })
const job = { id: 'j', state: 'importing', clipsCount: 8, importErrors: [] } as unknown as Job
const clip = (videoUrl: string | null, state: Clip['state']) => ({ videoUrl, state }) as Clip
const show = (clips: Clip[]) =>
  renderToStaticMarkup(
    <RetakeProvider client={client}>
      <JobNotices job={job} clips={clips} />
    </RetakeProvider>,
  )

it('says how many clips have arrived, with those that never will', () => {
  const page = show([
    clip('/1.mp4', 'idle'),
    clip('/2.mp4', 'idle'),
    clip(null, 'failed'),
    clip(null, 'idle'),
  ])
  expect(page).toContain('3 of 8 clips')
  expect(page).toContain('aria-valuenow="38"')
})

it('names no share before the first has arrived', () => {
  expect(show([clip(null, 'idle')])).not.toContain('aria-valuenow')
})
