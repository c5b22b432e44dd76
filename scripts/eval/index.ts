/** Scores every set, prints a table with exact counts and says which fell below the committed floor. */
import { readFileSync } from 'node:fs'
import type { EvalScore, EvalSet } from './types.ts'

const floors = JSON.parse(readFileSync(new URL('./floor.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>

const line = ({ name, correct, total, note }: EvalScore, floor: number | undefined): string => {
  const share = total === 0 ? 0 : (100 * correct) / total
  const low = floor !== undefined && share + 1e-9 < floor
  const bar = floor === undefined ? 'no floor' : `floor ${floor.toFixed(1)} %`
  return `${low ? 'NOT' : 'ok '} ${name.padEnd(44)} ${String(correct).padStart(6)} / ${String(total).padEnd(6)} ${share.toFixed(1).padStart(5)} % (${bar})${note ? `  ${note}` : ''}`
}

/** Runs the sets; answers whether each reached its floor. Sets without data are named and left out. */
export const runSets = (sets: readonly EvalSet[], verbose: boolean): boolean => {
  let passed = true
  for (const set of sets) {
    const scores = set.run()
    if (scores === null) {
      process.stdout.write(`--  ${set.name.padEnd(44)} no data here\n`)
      continue
    }
    for (const score of scores) {
      const floor = floors[score.name]
      process.stdout.write(`${line(score, floor)}\n`)
      if (verbose) for (const miss of score.misses ?? []) process.stdout.write(`      ${miss}\n`)
      if (floor !== undefined && (100 * score.correct) / Math.max(1, score.total) + 1e-9 < floor)
        passed = false
    }
  }
  return passed
}
