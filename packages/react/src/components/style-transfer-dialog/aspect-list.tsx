'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { cssVariables } from '../primitives/css-variables.ts'
import { Tick } from '../primitives/tick.tsx'
import type { FoundAspect } from './read-aspects.ts'
import type { TransferAspectName } from './types.ts'

export interface AspectListProps {
  found: readonly FoundAspect[]
  ticked: readonly TransferAspectName[]
  /** The words of the source are still being read. */
  reading: boolean
  onTickedChange(ticked: TransferAspectName[]): void
}

/** What can be copied, each with what was read of it from the source. */
export function AspectList({ found, ticked, reading, onTickedChange }: AspectListProps): ReactNode {
  const { t } = useMessages()
  return (
    <ul className="rt-aspects">
      {found.map(({ name, terms, measures }) => {
        const on = ticked.includes(name)
        const aspect = t(`transfer.${name}`)
        return (
          <li key={name} className="rt-aspect" data-off={!on || undefined}>
            <Tick
              checked={on}
              onCheckedChange={(next) =>
                onTickedChange(next ? [...ticked, name] : ticked.filter((one) => one !== name))
              }
            >
              {aspect}
            </Tick>
            <span className="rt-chips">
              {terms.map(({ text, value, hues }) => (
                <span key={text} className="rt-chip" title={value}>
                  {hues.map((hue) => (
                    <span key={hue} className="rt-swatch" ref={cssVariables({ '--rt-swatch': hue })} />
                  ))}
                  <bdi>{text}</bdi>
                </span>
              ))}
              {measures.map(({ measure, value }) => (
                <span key={measure} className="rt-chip rt-figures" data-kind="change">
                  {t(`measure.${measure}`)} {t('measure.value', { measure, value })}
                </span>
              ))}
              {terms.length + measures.length === 0 && !reading ? (
                <span className="rt-muted">{t('transfer.nothing', { aspect })}</span>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
