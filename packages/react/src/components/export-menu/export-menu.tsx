'use client'
import type { CutFormat } from '@retake/core'
import { forwardRef, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from '../primitives/button.tsx'
import { focusOnce } from '../primitives/focus-once.ts'
import { LiveRegion } from '../primitives/live-region.tsx'
import { moveAmong } from '../primitives/move-among.ts'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { useExport } from './use-export.ts'

const formats = ['otio', 'fcpxml', 'edl'] as const satisfies readonly CutFormat[]

export interface ExportMenuProps {
  jobId: string
  /** Whole frames a second that times are written in. Default: as the server has it, 24. */
  frameRate?: number
  disabled?: boolean
  className?: string
}

/** Saves the cut for an editing program: every clip in its slot, the other takes as alternates. */
export const ExportMenu = forwardRef<HTMLDivElement, ExportMenuProps>(function ExportMenu(props, ref) {
  const { jobId, frameRate, disabled, className } = props
  const { t } = useMessages()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { save, state, error, dismiss } = useExport(jobId, frameRate)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') setOpen(false)
    if (event.key === 'Escape') close()
    const current = (event.target as HTMLElement).dataset.value ?? ''
    moveAmong(event, choices, current)
  }
  useEffect(() => {
    if (!open) return
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!button.current?.parentElement?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open])
  return (
    <div ref={ref} className={`rt-export${className ? ` ${className}` : ''}`}>
      <Button
        ref={button}
        icon="download"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={state === 'writing'}
        onClick={() => {
          dismiss()
          setOpen(!open)
        }}
      >
        {state === 'writing' ? t('export.writing') : t('export.open')}
      </Button>
      {open ? (
        <div id={id} className="rt-menu" role="menu" aria-label={t('export.label')} onKeyDown={onKeyDown}>
          {formats.map((format, index) => (
            <button
              key={format}
              ref={index === 0 ? focusOnce : undefined}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="rt-menu-item"
              data-value={format}
              onClick={() => {
                close()
                void save(format)
              }}
            >
              <b>{t(`export.${format}`)}</b>
              <span className="rt-muted">{t(`export.${format}Hint`)}</span>
            </button>
          ))}
        </div>
      ) : null}
      {error ? (
        <div className="rt-menu">
          <ProblemNotice error={error} onRetry={() => void save()} onDismiss={dismiss} />
        </div>
      ) : null}
      <LiveRegion>{state === 'idle' ? null : t(`export.${state}`)}</LiveRegion>
    </div>
  )
})

const choices = formats.map((value) => ({ value }))
