export type VersionMedia = 'video' | 'thumbnail' | 'strip'

/** What a media address points to. The bytes are found through a row, never through a path from outside. */
export type MediaName =
  | { kind: VersionMedia; versionUid: string }
  | { kind: 'audio'; jobUid: string }
  | { kind: 'composition'; jobUid: string; revision: number }

const pattern = /^([0-9a-f-]{36})\.(?:(video|thumbnail|strip|audio)|composition\.(\d{1,15}))$/

/** Writes a media name as one path segment: "<uid>.video", "<job uid>.composition.3". */
export function formatMediaName(name: MediaName): string {
  switch (name.kind) {
    case 'audio':
      return `${name.jobUid}.audio`
    case 'composition':
      return `${name.jobUid}.composition.${name.revision}`
    default:
      return `${name.versionUid}.${name.kind}`
  }
}

/** Reads a path segment as a media name; `null` when it is none. */
export function parseMediaName(text: string): MediaName | null {
  const [, uid, kind, revision] = pattern.exec(text) ?? []
  if (uid === undefined) return null
  if (revision !== undefined) return { kind: 'composition', jobUid: uid, revision: Number(revision) }
  if (kind === 'audio') return { kind, jobUid: uid }
  return { kind: kind as VersionMedia, versionUid: uid }
}
