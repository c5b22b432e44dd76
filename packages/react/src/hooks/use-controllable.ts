'use client'
import { useCallback, useState } from 'react'

/** State that a host may hold (`value`) or leave to the component (`defaultValue`). */
export function useControllable<Value>(
  value: Value | undefined,
  defaultValue: Value,
  onChange?: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(defaultValue)
  const set = useCallback(
    (next: Value) => {
      setOwn(next)
      onChange?.(next)
    },
    [onChange],
  )
  return [value === undefined ? own : value, set]
}
