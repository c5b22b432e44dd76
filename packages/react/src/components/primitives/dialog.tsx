'use client'
import { type ReactNode, useId, useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../../hooks/use-isomorphic-layout-effect.ts'
import { useMessages } from '../../hooks/use-messages.ts'
import { Button } from './button.tsx'

export interface DialogProps {
  open: boolean
  onOpenChange(open: boolean): void
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
}

/**
 * A modal dialog: the browser's own, which lies above everything, keeps the focus and everybody else out, and gives
 * the focus back. Its element is the backdrop.
 */
export function Dialog(props: DialogProps): ReactNode {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onOpenChange, title, description, children }: DialogProps): ReactNode {
  const { t } = useMessages()
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  const close = () => onOpenChange(false)
  // Closed before it is taken out of the page: only then the focus goes back to where it was.
  useIsomorphicLayoutEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={element}
      className="rt-dialog-backdrop"
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      // A browser may close it without asking when Escape is pressed twice.
      onClose={({ currentTarget }) => currentTarget.open || close()}
      onPointerDown={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <div className="rt-dialog">
        <header className="rt-dialog-head">
          <div>
            <h2 className="rt-dialog-title" id={`${id}-title`}>
              {title}
            </h2>
            {description ? (
              <p className="rt-muted" id={`${id}-description`}>
                {description}
              </p>
            ) : null}
          </div>
          <Button kind="quiet" icon="close" aria-label={t('common.close')} onClick={close} />
        </header>
        <div className="rt-dialog-body">{children}</div>
      </div>
    </dialog>
  )
}
