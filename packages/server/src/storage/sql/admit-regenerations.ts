import type { BlockedClip } from '@retake/core'
import type { BudgetLimit, NewRegeneration } from '../../ports/storage/index.ts'
import { busyClip, duplicateClips, goneClip, retriedClip, unaffordableClips } from '../blocked-clips.ts'
import { queuedRegeneration } from '../new-records.ts'
import { Conflict } from './conflict.ts'
import type { SqlFlavour } from './flavour.ts'
import { commitBudget, inOrder, reserve } from './money.ts'
import { regenerationRow } from './rows.ts'
import type { Writing } from './schema.ts'

/** Rows at a time, under the limit of parameters of a statement. */
const insertRows = 500

/** Thrown inside a transaction to undo it: the admission is refused as a whole. */
export class Refusal extends Error {
  readonly blocked: BlockedClip[]

  constructor(blocked: BlockedClip[]) {
    super('The admission is refused')
    this.blocked = blocked
  }
}

/**
 * What can be refused before anything is written. The clips stay as they are until this transaction ends: whoever
 * removes versions of them sees what is admitted here.
 */
export async function refuseEarly(
  db: Writing,
  flavour: SqlFlavour,
  regenerations: NewRegeneration[],
): Promise<void> {
  const uids = regenerations.map(({ clipUid }) => clipUid)
  const rows = uids.length > 0 ? await selectClips(db, flavour, uids).execute() : []
  const known = new Set(rows.map(({ uid }) => uid))
  const gone = regenerations.filter(({ clipUid }) => !known.has(clipUid))
  const blocked = [...gone.map(({ clipIndex }) => goneClip(clipIndex)), ...duplicateClips(regenerations)]
  if (blocked.length > 0) throw new Refusal(blocked)
}

function selectClips(db: Writing, flavour: SqlFlavour, uids: string[]) {
  return db
    .selectFrom('clips')
    .select('uid')
    .where('uid', 'in', uids)
    .orderBy('uid')
    .$if(flavour.locksRows, (query) => query.forShare())
}

interface Admitted {
  regenerations: NewRegeneration[]
  budgets: BudgetLimit[]
  nowMs: number
}

/** Writes regenerations and reserves; throws a {@link Refusal} that names every clip in the way. */
export async function admit(
  db: Writing,
  batch: { uid: string; jobUid: string },
  { regenerations, budgets, nowMs }: Admitted,
): Promise<void> {
  const accounts = JSON.stringify(budgets.map(({ account }) => account))
  const rows = regenerations.map((regeneration) => ({
    ...regenerationRow.encode(queuedRegeneration(regeneration, batch, nowMs)),
    accounts,
    startedAtMs: null,
  }))
  const inserted = new Set<string>()
  // In the same order everywhere, so that admissions of the same clips wait for each other and never in a circle.
  const inOrderOfClips = rows.toSorted((a, b) => (a.clipUid < b.clipUid ? -1 : 1))
  for (let start = 0; start < rows.length; start += insertRows) {
    // The unique indexes decide who is first: what they refuse is left out here and named below.
    const written = await db
      .insertInto('regenerations')
      .values(inOrderOfClips.slice(start, start + insertRows))
      .onConflict((conflict) => conflict.doNothing())
      .returning('uid')
      .execute()
    for (const { uid } of written) inserted.add(uid)
  }
  const refused = regenerations.filter(({ uid }) => !inserted.has(uid))
  const blocked = [...(await nameRefused(db, refused)), ...(await commitBudgets(db, regenerations, budgets))]
  if (blocked.length > 0) throw new Refusal(blocked)
  if (refused.length > 0) throw new Conflict('What was in the way has ended, or an id was used twice.')
  await reserve(db, rows, nowMs)
}

/** Says of each regeneration that an index refused which other one is in its way. */
async function nameRefused(db: Writing, refused: NewRegeneration[]): Promise<BlockedClip[]> {
  if (refused.length === 0) return []
  const clipUids = refused.map(({ clipUid }) => clipUid)
  const others = await db
    .selectFrom('regenerations')
    .select(['uid', 'clipUid', 'retryOf', 'endedAtMs'])
    .where('clipUid', 'in', clipUids)
    .where((eb) => eb.or([eb('endedAtMs', 'is', null), eb('retryOf', 'is not', null)]))
    .execute()
  return refused.flatMap(({ clipUid, clipIndex, retryOf }): BlockedClip[] => {
    const live = others.find((other) => other.clipUid === clipUid && other.endedAtMs === null)
    if (live) return [busyClip(clipIndex, live.uid)]
    const retry = others.find((other) => retryOf !== null && other.retryOf === retryOf)
    return retry ? [retriedClip(clipIndex, retry.uid)] : []
  })
}

async function commitBudgets(
  db: Writing,
  regenerations: NewRegeneration[],
  budgets: BudgetLimit[],
): Promise<BlockedClip[]> {
  const total = regenerations.reduce((sum, { reservedMicros }) => sum + reservedMicros, 0)
  const blocked: BlockedClip[] = []
  for (const budget of inOrder(budgets)) {
    const refused = await commitBudget(db, budget, total)
    if (refused) blocked.push(...unaffordableClips(regenerations, refused.leftMicros))
  }
  return blocked
}
