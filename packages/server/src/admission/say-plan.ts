import { listWords } from '../list-words.ts'
import type { PlannedTarget, PlanRecord } from '../ports/storage/index.ts'
import { refusalOf } from './check-plan.ts'

/** A plan as the assistant says it: what will change, or, where it cannot run, what is missing. */
export function sayPlan(plan: PlanRecord): { asks: boolean; text: string } {
  const refusal = refusalOf(plan)
  return refusal === null
    ? { asks: false, text: sayTargets(plan.targets) }
    : { asks: true, text: refusal.message }
}

/** "Clips 2 and 4: make it brighter. Clip 5: make it slower." */
function sayTargets(targets: PlannedTarget[]): string {
  const wishes = Map.groupBy(targets, ({ instruction }) => instruction)
  return [...wishes].map(([instruction, same]) => `${nameClips(same)}: ${instruction}`).join('\n')
}

function nameClips(targets: PlannedTarget[]): string {
  const numbers = targets.map(({ clipIndex }) => clipIndex + 1)
  return `${numbers.length === 1 ? 'Clip' : 'Clips'} ${listWords(numbers)}`
}
