'use client'
import { Content, Description, Portal, Root, Title } from '@radix-ui/react-dialog'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { RetakeRoot } from '../../provider/retake-root.tsx'
import { Button } from './button.tsx'

export interface DialogProps {
  open: boolean
  onOpenChange(open: boolean): void
  title: ReactNode
  description?: ReactNode
  /** Below everything, always in view. */
  footer?: ReactNode
  children?: ReactNode
}

/** A dialog on its own backdrop, which locks scrolling by style alone: nothing is injected into the page. */
export function Dialog({ open, onOpenChange, title, description, footer, children }: DialogProps): ReactNode {
  const { t } = useMessages()
  const opener = useRef<Element | null>(null)
  const enter = (event: Event) => {
    opener.current = document.activeElement
    const first = (event.currentTarget as Element).querySelector<HTMLElement>('[data-first-focus]')
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  // Without a trigger of its own Radix would leave the focus nowhere.
  const leave = (event: Event) => {
    event.preventDefault()
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <Root open={open} onOpenChange={onOpenChange}>
      <Portal>
        <RetakeRoot className="rt-dialog-root">
          <div className="rt-dialog-backdrop">
            <Content
              className="rt-dialog"
              onOpenAutoFocus={enter}
              onCloseAutoFocus={leave}
              {...(description ? {} : { 'aria-describedby': undefined })}
            >
              <header className="rt-dialog-head">
                <div>
                  <Title className="rt-dialog-title">{title}</Title>
                  {description ? <Description className="rt-muted">{description}</Description> : null}
                </div>
                <Button
                  kind="quiet"
                  icon="close"
                  aria-label={t('common.close')}
                  onClick={() => onOpenChange(false)}
                />
              </header>
              <div className="rt-dialog-body">{children}</div>
              {footer ? <footer className="rt-dialog-foot">{footer}</footer> : null}
            </Content>
          </div>
        </RetakeRoot>
      </Portal>
    </Root>
  )
}
