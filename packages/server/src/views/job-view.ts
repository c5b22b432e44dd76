import type { Job } from '@retake/core'
import { formatMediaName } from '../delivery/media-name.ts'
import type { AudioRecord, ClipRecord, JobRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'
import type { MediaSigner } from './types.ts'

async function audioView(jobUid: string, audio: AudioRecord, signer: MediaSigner): Promise<Job['audio']> {
  return {
    url: audio.mediaKey === null ? null : await signer.sign(formatMediaName({ kind: 'audio', jobUid })),
    sections: audio.sections.map(({ label, startSeconds, endSeconds }) => ({
      label,
      start: startSeconds,
      end: endSeconds,
    })),
    beats: audio.beats,
    bpm: audio.bpm,
    energy: audio.energy,
    mood: audio.mood,
  }
}

/** Shows a job. `clips` are all of its clips, for the duration and what could not be imported. */
export async function jobView(job: JobRecord, clips: ClipRecord[], signer: MediaSigner): Promise<Job> {
  return {
    id: job.id,
    title: job.title,
    state: job.state,
    ownerId: job.ownerId,
    clipsCount: job.clipsCount,
    createdAt: toTimestamp(job.createdAtMs),
    duration: Math.max(0, ...clips.map(({ endSeconds }) => endSeconds)),
    audio: job.audio === null ? null : await audioView(job.uid, job.audio, signer),
    importErrors: clips.flatMap(({ clipIndex, importError }) =>
      importError === null ? [] : [{ clipIndex, code: importError.code, detail: importError.detail }],
    ),
  }
}
