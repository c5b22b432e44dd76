import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface NoticeProps {
  tone?: 'info' | 'warning' | 'danger' | 'success'
  icon?: IconName
  title?: ReactNode
  children?: ReactNode
  /** Buttons. */
  actions?: ReactNode
  /** `alert` interrupts a screen reader; only for what a person must know now. */
  role?: 'alert' | 'status'
}

/** Something a person should know, with what they can do about it. */
export function Notice({ tone = 'info', icon, title, children, actions, role }: NoticeProps): ReactNode {
  return (
    <div className="rt-notice" data-tone={tone} role={role}>
      {icon ? <Icon name={icon} /> : null}
      <div className="rt-notice-text">
        {title ? <strong className="rt-notice-title">{title}</strong> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {actions ? <div className="rt-notice-actions">{actions}</div> : null}
    </div>
  )
}
