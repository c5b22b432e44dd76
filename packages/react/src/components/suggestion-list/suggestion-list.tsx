'use client'
import { isRetakeError, type ListedSuggestion, suggestionCategories } from '@retake/core'
import { forwardRef, useCallback, useState } from 'react'
import { useAction } from '../../hooks/use-action.ts'
import { useClip } from '../../hooks/use-clip.ts'
import { useJobEvents } from '../../hooks/use-job-events.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { useSuggestions } from '../../hooks/use-suggestions.ts'
import { useUndoable } from '../../hooks/use-undoable.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { readKeys } from '../../reads/index.ts'
import { LiveRegion } from '../primitives/live-region.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { UndoNotice } from '../primitives/undo-notice.tsx'
import { SuggestionForm } from './suggestion-form.tsx'
import { SuggestionRow } from './suggestion-row.tsx'
import type { SuggestionListProps } from './types.ts'

const noSuggestions: ListedSuggestion[] = []

/** What could be better about a clip, with the numbers that say so: apply it, change its words first, or dismiss it. */
export const SuggestionList = forwardRef<HTMLElement, SuggestionListProps>(
  function SuggestionList(props, ref) {
    const { jobId, clipIndex, onStarted, className } = props
    const { t } = useMessages()
    const { cache } = useRetake()
    const read = useSuggestions(jobId, clipIndex)
    const clip = useClip(jobId, clipIndex)
    useJobEvents(jobId)
    const dismissing = useAction('dismissSuggestion')
    const [dismissed, setDismissed] = useUndoable<ListedSuggestion>()
    const [opened, setOpened] = useState<{ id: string; how: 'apply' | 'edit' } | null>(null)
    const suggestions = read.data ?? noSuggestions
    const busy = clip?.state === 'busy'
    const reload = useCallback(
      () => cache.renew(readKeys.suggestions(jobId, clipIndex)),
      [cache, jobId, clipIndex],
    )
    const leave = useCallback(() => {
      setOpened(null)
      reload()
    }, [reload])
    const dismiss = async (suggestion: ListedSuggestion, isDismissed: boolean) => {
      setDismissed(null)
      const input = { jobId, clipIndex, suggestionId: suggestion.id, dismissed: isDismissed }
      const answer = await dismissing.run(input)
      if (answer?.dismissed) setDismissed(suggestion)
      reload()
    }
    const failure =
      isRetakeError(dismissing.error) && dismissing.error.code === 'plan-stale' ? null : dismissing.error
    return (
      <section
        ref={ref}
        className={`rt-suggestions${className ? ` ${className}` : ''}`}
        aria-label={t('suggestions.label', { number: clipIndex + 1 })}
      >
        <header className="rt-panel-head">
          <h2>{t('suggestions.label', { number: clipIndex + 1 })}</h2>
        </header>
        {read.isError ? <ProblemNotice error={read.error} onRetry={read.refetch} /> : null}
        {read.isPending ? (
          <>
            <Skeleton kind="row" />
            <Skeleton kind="row" />
          </>
        ) : null}
        {busy ? <p className="rt-muted">{t('suggestions.busy')}</p> : null}
        {read.data?.length === 0 && !busy ? (
          <Notice tone="success" icon="check" title={t('suggestions.none')}>
            {t('suggestions.noneHint')}
          </Notice>
        ) : null}
        {suggestionCategories.map((category) => {
          const rows = suggestions.filter((suggestion) => suggestion.category === category)
          return rows.length === 0 ? null : (
            <div key={category} className="rt-suggestion-group">
              <h3 className="rt-label">{t(`suggestions.${category}`)}</h3>
              <ul className="rt-suggestion-rows">
                {rows.map((suggestion) => {
                  const how = opened?.id === suggestion.id ? opened.how : null
                  return (
                    <SuggestionRow
                      key={suggestion.id}
                      suggestion={suggestion}
                      opened={how}
                      busy={busy}
                      onOpen={(next) => setOpened(next && { id: suggestion.id, how: next })}
                      onDismiss={() => void dismiss(suggestion, true)}
                    >
                      {how && !busy ? (
                        <SuggestionForm
                          jobId={jobId}
                          suggestion={suggestion}
                          editing={how === 'edit'}
                          onClose={() => setOpened(null)}
                          onStale={leave}
                          onStarted={(batchId) => {
                            setOpened(null)
                            onStarted?.(batchId)
                          }}
                        />
                      ) : null}
                    </SuggestionRow>
                  )
                })}
              </ul>
            </div>
          )
        })}
        <ProblemNotice error={failure} onDismiss={dismissing.reset} />
        {dismissed ? (
          <UndoNotice onUndo={() => void dismiss(dismissed, false)}>
            {t('suggestions.dismissed', { title: dismissed.title })}
          </UndoNotice>
        ) : null}
        {suggestions.length > 0 ? <p className="rt-because">{t('suggestions.byRules')}</p> : null}
        <LiveRegion>{read.data ? t('suggestions.count', { count: suggestions.length }) : null}</LiveRegion>
      </section>
    )
  },
)
