'use client'
import { useCallback, useState } from 'react'
import type { InstructionDraft } from './types.ts'

export interface InstructionDraftState {
  draft: InstructionDraft
  /** Typing: the field's own undo covers it. */
  type(text: string): void
  /** A change by a click, which Undo takes back. */
  change(change: Partial<InstructionDraft>): void
  undo: (() => void) | null
  clear(): void
}

const empty: InstructionDraft = { text: '', overrides: {}, leftOut: [], skipProblems: false }
const remembered = 50

/** Whether a text was edited rather than replaced: half of the shorter one still stands at its ends. */
function isEdited(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length)
  let head = 0
  while (head < length && before[head] === after[head]) head++
  let tail = 0
  while (tail < length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return after.trim() !== '' && head + tail >= length / 2
}

/** Holds an instruction being written and what was decided about its clips. */
export function useInstructionDraft(defaultText = ''): InstructionDraftState {
  const [{ draft, past }, set] = useState<{ draft: InstructionDraft; past: InstructionDraft[] }>({
    draft: { ...empty, text: defaultText },
    past: [],
  })
  const type = useCallback(
    (text: string) =>
      set(({ draft, past }) =>
        // What was decided about the clips of one instruction says nothing about the next one.
        isEdited(draft.text, text)
          ? { draft: { ...draft, text, skipProblems: false }, past }
          : { draft: { ...empty, text }, past: [] },
      ),
    [],
  )
  const change = useCallback(
    (next: Partial<InstructionDraft>) =>
      set((state) => ({
        draft: { ...state.draft, ...next },
        past: [...state.past, state.draft].slice(-remembered),
      })),
    [],
  )
  const undo = useCallback(
    () => set((state) => ({ draft: state.past.at(-1) ?? state.draft, past: state.past.slice(0, -1) })),
    [],
  )
  const clear = useCallback(() => set({ draft: empty, past: [] }), [])
  return { draft, type, change, undo: past.length > 0 ? undo : null, clear }
}
