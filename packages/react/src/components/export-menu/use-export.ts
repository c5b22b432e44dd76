'use client'
import type { CutFormat } from '@retake/core'
import { useEffect, useRef, useState } from 'react'
import { useAction } from '../../hooks/use-action.ts'
import { saveFile } from '../primitives/save-file.ts'

/** As the server names it; a page on another origin may not be told. */
function nameOf(response: Response, format: CutFormat): string {
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return name ?? `cut.${format}`
}

/** Reads the cut through the client, which knows how the person is signed in, and hands it to the browser to save. */
export function useExport(jobId: string, frameRate: number | undefined) {
  const action = useAction('exportJob')
  const [state, setState] = useState<'idle' | 'writing' | 'saved'>('idle')
  const [broken, setBroken] = useState<unknown>(null)
  const last = useRef<CutFormat>('otio')
  const leave = useRef<AbortController>(null)
  useEffect(() => () => leave.current?.abort(), [])
  return {
    state,
    error: action.error ?? broken,
    dismiss() {
      action.reset()
      setBroken(null)
    },
    /** Saves in a format; without one in the last again. */
    async save(format = last.current): Promise<void> {
      last.current = format
      leave.current = new AbortController()
      setBroken(null)
      setState('writing')
      const input = { jobId, format, ...(frameRate === undefined ? {} : { frameRate }) }
      const response = await action.run(input, { signal: leave.current.signal })
      try {
        if (response) saveFile(await response.blob(), nameOf(response, format))
        setState(response ? 'saved' : 'idle')
      } catch (error) {
        // The connection was lost in the middle of the file.
        setBroken(error)
        setState('idle')
      }
    },
  }
}
