import type { BlockedClip } from '@retake/core'
import type { ClipSnapshot, Storage } from '../ports/storage/index.ts'
import type { BasedClip } from './types.ts'

function unavailable(clipIndex: number, detail: string): BlockedClip {
  return { clipIndex, code: 'version-unavailable', detail }
}

/** Finds what the given clips' changes are based on; a clip without usable footage is blocked. */
export async function findBasedClips(
  storage: Storage,
  clips: ClipSnapshot[],
): Promise<{ based: Map<number, BasedClip>; blocked: BlockedClip[] }> {
  const uids = clips.flatMap(({ current }) => (current === null ? [] : [current.sourceVersionUid]))
  const sources = new Map(
    (await storage.findVersions([...new Set(uids)])).map((source) => [source.uid, source]),
  )
  const based = new Map<number, BasedClip>()
  const blocked: BlockedClip[] = []
  for (const snapshot of clips) {
    const { clip, current: base } = snapshot
    const source = base === null ? undefined : sources.get(base.sourceVersionUid)
    if (base === null) {
      const reason = clip.importError?.detail ?? 'It was not imported yet.'
      blocked.push(unavailable(clip.clipIndex, `Clip ${clip.clipIndex + 1} has no footage: ${reason}`))
    } else if (source === undefined || source.storage === 'deleted') {
      const detail = `The footage that clip ${clip.clipIndex + 1} is made from was removed. Restore another version.`
      blocked.push(unavailable(clip.clipIndex, detail))
    } else {
      based.set(clip.clipIndex, { snapshot, base, source })
    }
  }
  return { based, blocked }
}
