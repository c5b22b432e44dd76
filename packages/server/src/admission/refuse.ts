import { type BlockedClip, type ErrorCode, type InstructionDiagnostic, RetakeError } from '@retake/core'

/** The code of a refusal: busy clips first, then money, then what the first clip says. */
function codeOf(blocked: BlockedClip[]): ErrorCode {
  const codes = blocked.map(({ code }) => code)
  if (codes.includes('clip-busy')) return 'clip-busy'
  if (codes.includes('budget-exceeded')) return 'budget-exceeded'
  return codes[0] === 'version-unavailable' ? 'unsupported-change' : (codes[0] ?? 'nothing-to-do')
}

/**
 * Refuses a whole batch because of some clips; nothing was spent.
 * 409 when a clip is busy, else 402 when a budget does not allow it, else 422.
 */
export function blockedError(blocked: BlockedClip[]): RetakeError {
  const [first] = blocked
  const more = blocked.length > 1 ? ` (and ${blocked.length - 1} more)` : ''
  return new RetakeError(codeOf(blocked), `${first?.detail ?? 'Nothing can run.'}${more}`, {
    data: { blocked },
  })
}

/** What refuses words that cannot run: `not-a-retake`, `clip-out-of-range`, `slot-length-fixed` or `nothing-to-do`. */
export function diagnosticsError(diagnostics: InstructionDiagnostic[]): RetakeError | null {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error === undefined) return null
  const codes = ['not-a-retake', 'clip-out-of-range', 'slot-length-fixed'] as const
  return new RetakeError(codes.find((code) => code === error.code) ?? 'nothing-to-do', error.message)
}
