import type { Clip } from '@retake/core'
import type { ClipFilter } from './types.ts'

/** Tells whether a clip is among those a filter names. */
export function matchesFilter(clip: Clip, filter: ClipFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'changed') return clip.versionsCount > 1
  const [kind, value] = [filter.slice(0, filter.indexOf(':')), filter.slice(filter.indexOf(':') + 1)]
  return kind === 'section' ? clip.section === value : clip.state === value
}

/** Lists the filters that name at least one clip but not all of them, in the order clips and states come. */
export function filtersFor(clips: readonly Clip[]): ClipFilter[] {
  const sections = [...new Set(clips.flatMap(({ section }) => (section ? [section] : [])))]
  const candidates: ClipFilter[] = [
    ...sections.map((section): ClipFilter => `section:${section}`),
    'changed',
    ...(['busy', 'candidate', 'failed'] as const).map((state): ClipFilter => `state:${state}`),
  ]
  return candidates.filter((filter) => {
    const count = clips.filter((clip) => matchesFilter(clip, filter)).length
    return count > 0 && count < clips.length
  })
}
