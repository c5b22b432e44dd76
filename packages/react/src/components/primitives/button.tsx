'use client'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a view: the one that goes on or spends. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'small' | 'medium' | 'large'
  icon?: IconName
  pending?: boolean
}

/** A button. Without children give it an `aria-label`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'secondary', size = 'medium', icon, pending, className, children, disabled, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={`rt-button${className ? ` ${className}` : ''}`}
      data-kind={kind}
      data-size={size}
      data-icon-only={children ? undefined : ''}
      data-pending={pending || undefined}
      title={children ? rest.title : (rest.title ?? rest['aria-label'])}
      aria-busy={pending || undefined}
      disabled={disabled || pending}
    >
      {icon ? <Icon name={icon} /> : null}
      {children ? <span className="rt-button-label">{children}</span> : null}
    </button>
  )
})
