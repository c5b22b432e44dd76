'use client'
import { type ReactNode, useState } from 'react'
import type { ComparedVersions } from '../../hooks/use-comparison.ts'
import { useLoaded } from '../../hooks/use-loaded.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import type { ClipChatProps } from '../clip-chat/index.ts'
import { Skeleton } from '../primitives/skeleton.tsx'
import { SuggestionList } from '../suggestion-list/index.ts'
import { TemplatePicker } from '../template-picker/index.ts'
import { VersionHistory } from '../version-history/index.ts'
import { StageTabs } from './stage-tabs.tsx'

const loadChat = () => import('../../chat/index.ts').then(({ ClipChat }) => ClipChat)

type PanelTab = 'takes' | 'templates' | 'suggestions' | 'chat'

const tabs: readonly PanelTab[] = ['takes', 'templates', 'suggestions', 'chat']

export interface ClipPanelProps {
  jobId: string
  clipIndex: number
  /** Ticked clips: a template is for all of them. */
  selected: readonly number[]
  compared: ComparedVersions | null
  onCompare(compared: ComparedVersions): void
  /** New takes of the ticked clips are being made. */
  onStarted(): void
}

/** What can be done with the clip that is looked at: its takes, looks to try, what could be better. */
export function ClipPanel(props: ClipPanelProps): ReactNode {
  const { jobId, clipIndex, selected, compared, onCompare, onStarted } = props
  const { t } = useMessages()
  const [tab, setTab] = useState<PanelTab>('takes')
  const clip = { jobId, clipIndex, className: 'rt-panel' }
  return (
    <StageTabs<PanelTab>
      label={t('panel.label')}
      value={tab}
      onValueChange={setTab}
      tabs={tabs.map((value) => ({ value, label: t(`panel.${value}`) }))}
    >
      {tab === 'takes' ? (
        <VersionHistory key={clipIndex} {...clip} onCompare={onCompare} compared={compared} />
      ) : null}
      {tab === 'templates' ? (
        <TemplatePicker
          jobId={jobId}
          className="rt-panel"
          clipIndexes={selected.length > 0 ? selected : [clipIndex]}
          onStarted={onStarted}
        />
      ) : null}
      {tab === 'suggestions' ? <SuggestionList key={clipIndex} {...clip} /> : null}
      {tab === 'chat' ? <LoadedChat key={clipIndex} {...clip} onCompare={onCompare} /> : null}
    </StageTabs>
  )
}

/** The chat is an entry of its own: a host's bundler loads it once somebody opens it. */
function LoadedChat(props: ClipChatProps): ReactNode {
  const ClipChat = useLoaded(loadChat)
  return ClipChat ? <ClipChat {...props} /> : <Skeleton kind="strip" />
}
