import { type BatchStatusReport, batchReducer, type Regeneration, toBatchState } from '@retake/core'

type Progress = Pick<Regeneration, 'status' | 'progress'> & { charge?: Regeneration['charge'] }

/** Whether something is new about a regeneration of a report. Core's reducer knows which way is forward. */
function isNews(report: BatchStatusReport, id: string, change: Progress): boolean {
  const state = toBatchState(report)
  return batchReducer(state, { type: 'regeneration-changed', id, ...change }) !== state
}

const spentOn = ({ charge, cost }: Regeneration) => (charge === 'charged' ? (cost ?? 0) : 0)

/** Puts a regeneration in the place of the known one of its clip, and what it cost into the sum. */
function replace(report: BatchStatusReport, known: Regeneration, next: Regeneration): BatchStatusReport {
  const more = known.regenerationId === next.regenerationId ? spentOn(next) - spentOn(known) : spentOn(next)
  return {
    ...report,
    actualCost: Math.round((report.actualCost + more) * 1e6) / 1e6,
    regenerations: report.regenerations.map((one) => (one === known ? next : one)),
  }
}

/** Adds what an event says about a clip. Events may be replayed after a reconnect: what is old changes nothing. */
export function withRegeneration(report: BatchStatusReport, next: Regeneration): BatchStatusReport {
  const known = report.regenerations.find(({ clipIndex }) => clipIndex === next.clipIndex)
  if (!known) return report
  const { regenerationId, status, progress, charge } = next
  const news =
    known.regenerationId === regenerationId
      ? isNews(report, regenerationId, { status, progress, charge })
      : next.retryOf === known.regenerationId
  return news ? replace(report, known, next) : report
}

/** Joins an answer with the report that is shown: a clip that events brought further while it was read stays there. */
export function mergeReports(shown: BatchStatusReport, answer: BatchStatusReport): BatchStatusReport {
  return shown.regenerations.reduce((report, one) => {
    const answered = report.regenerations.find(({ clipIndex }) => clipIndex === one.clipIndex)
    if (!answered) return report
    const { regenerationId, status, progress } = one
    const further =
      answered.regenerationId === regenerationId
        ? isNews(report, regenerationId, { status, progress })
        : one.retryOf === answered.regenerationId
    return further ? replace(report, answered, one) : report
  }, answer)
}
