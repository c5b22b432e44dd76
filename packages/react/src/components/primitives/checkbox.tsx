'use client'
import { Indicator, Root } from '@radix-ui/react-checkbox'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { Icon } from './icon.tsx'

export type CheckboxProps = Omit<ComponentPropsWithoutRef<typeof Root>, 'asChild'>

/** A tick box with a third state, "some of them". */
export const Checkbox = forwardRef<HTMLButtonElement, CheckboxProps>(function Checkbox(props, ref) {
  return (
    <Root {...props} ref={ref} className={`rt-checkbox${props.className ? ` ${props.className}` : ''}`}>
      <Indicator className="rt-checkbox-mark">
        <Icon name={props.checked === 'indeterminate' ? 'minus' : 'check'} />
      </Indicator>
    </Root>
  )
})
