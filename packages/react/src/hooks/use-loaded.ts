'use client'
import { useEffect, useState } from 'react'

const againMs = 5_000

/**
 * What a dynamic import brings, undefined until it is there. While it fails, as in a tunnel, it is asked for
 * again every five seconds. Give a function of the module's scope: a new one is a new question.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ value: Value } | null>(null)
  useEffect(() => {
    let mounted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = (): void => {
      load().then(
        (value) => {
          if (mounted) setLoaded({ value })
        },
        () => {
          if (mounted) timer = setTimeout(ask, againMs)
        },
      )
    }
    ask()
    return () => {
      mounted = false
      clearTimeout(timer)
    }
  }, [load])
  return loaded?.value
}
