'use client'
import type { Clip, Job } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import type { Translate } from '../../messages/index.ts'

/** Makes up instructions that this video can follow. */
export function examplesFor(t: Translate, clips: readonly Clip[], job: Job | undefined): string[] {
  if (clips.length === 0) return []
  const labels = [...new Set(job?.audio?.sections.map(({ label }) => label) ?? [])]
  const section = labels.find((label) => /chorus|refrain/i.test(label)) ?? labels[1] ?? labels[0]
  return [
    ...(clips.length >= 4 ? [t('example.numbers', { first: 2, second: 4 })] : []),
    ...(section ? [t('example.section', { section })] : []),
    ...(clips.some(({ analysis }) => analysis && analysis.brightness < 0.38) ? [t('example.dark')] : []),
    t('example.last'),
  ]
}

/** Instructions to start from, while the field is empty. */
export function InstructionExamples(props: { examples: string[]; onPick(text: string): void }): ReactNode {
  const { t } = useMessages()
  return (
    <div className="rt-examples">
      <p className="rt-label">{t('instruction.try')}</p>
      <ul>
        {props.examples.map((text) => (
          <li key={text}>
            <button type="button" className="rt-example" onClick={() => props.onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
