'use client'
import { isRetakeError, type Version } from '@retake/core'
import { useAction } from '../../hooks/use-action.ts'
import { useUndoable } from '../../hooks/use-undoable.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { readKeys } from '../../reads/index.ts'

export interface Undoable {
  /** What the clip points to now. */
  to: Version
  /** What it pointed to before. */
  from: string
  revision: number
}

/** Restores, accepts, rejects and pins the versions of a clip, and takes a restore back. */
export function useVersionActions(jobId: string, clipIndex: number, revision: number) {
  const { cache } = useRetake()
  const restoring = useAction('restoreVersion')
  const accepting = useAction('acceptVersion')
  const rejecting = useAction('rejectVersion')
  const pinning = useAction('pinVersion')
  const unpinning = useAction('unpinVersion')
  const [undoable, setUndoable] = useUndoable<Undoable>()
  const all = [restoring, accepting, rejecting, pinning, unpinning]
  const refresh = () => {
    cache.renew(readKeys.versions(jobId, clipIndex))
    cache.renew(readKeys.clips(jobId))
    cache.renew(readKeys.composition(jobId))
  }
  const input = ({ id }: { id: string }) => ({ jobId, clipIndex, versionId: id })
  const restore = async (version: Version) => {
    const pointer = await restoring.run(input(version), { ifMatch: revision })
    if (pointer?.previousVersionId)
      setUndoable({ to: version, from: pointer.previousVersionId, revision: pointer.revision })
    refresh()
  }
  const undo = async () => {
    if (!undoable) return
    setUndoable(null)
    await restoring.run(input({ id: undoable.from }), { ifMatch: undoable.revision })
    refresh()
  }
  const error = all.find((action) => action.error)?.error
  return {
    restore,
    undo,
    undoable,
    accept: (version: Version) => accepting.run(input(version), { ifMatch: revision }).then(refresh),
    reject: (version: Version) => rejecting.run(input(version)).then(refresh),
    pin: (version: Version) => (version.pinned ? unpinning : pinning).run(input(version)).then(refresh),
    pending: all.some((action) => action.pending),
    error,
    /** Who moved the pointer first, when that is why it failed. */
    conflict: isRetakeError(error) && error.code === 'revision-conflict' ? error.data : null,
    reset: () => {
      for (const action of all) action.reset()
    },
  }
}

export type VersionActions = ReturnType<typeof useVersionActions>
