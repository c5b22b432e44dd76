import { createRetake } from '@retake/server'
import { pgBossDispatcher } from '@retake/server/pg-boss'
import { postgresStorage } from '@retake/server/postgres'
import { s3Media } from '@retake/server/s3'

const { DATABASE_URL: connectionString = '', MEDIA_BUCKET: bucket = '' } = process.env

export const retake = createRetake({
  authenticate,
  secret: process.env.RETAKE_SECRET ?? '', // the same everywhere: each process checks what another has signed
  storage: postgresStorage({ connectionString }),
  dispatcher: pgBossDispatcher({ connectionString }),
  media: s3Media({ bucket }),
  dataFolder: process.env.WORK_FOLDER ?? '.retake', // this machine's own: where ffmpeg works
})

function authenticate(): { userId: string } {
  return { userId: 'ann' }
}
