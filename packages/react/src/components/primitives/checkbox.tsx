'use client'
import { unstable_Provider as Provider, unstable_Trigger as Trigger } from '@radix-ui/react-checkbox'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Icon } from './icon.tsx'

export interface CheckboxProps extends ComponentPropsWithoutRef<typeof Trigger> {
  checked: boolean | 'indeterminate'
  disabled?: boolean
  onCheckedChange(checked: boolean | 'indeterminate'): void
}

/**
 * A tick box with a third state, "some of them". Made of Radix' parts without its hidden input and its indicator:
 * these carry style attributes, which `style-src 'self'` refuses in markup from a server.
 */
export const Checkbox = forwardRef<HTMLButtonElement, CheckboxProps>(function Checkbox(
  { checked, disabled = false, onCheckedChange, className, ...rest },
  ref,
) {
  return (
    <Provider checked={checked} disabled={disabled} onCheckedChange={onCheckedChange}>
      <Trigger {...rest} ref={ref} className={`rt-checkbox${className ? ` ${className}` : ''}`}>
        {checked ? <Icon name={checked === 'indeterminate' ? 'minus' : 'check'} /> : null}
      </Trigger>
    </Provider>
  )
})
