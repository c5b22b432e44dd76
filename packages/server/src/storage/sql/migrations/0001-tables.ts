import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../flavour.ts'

type Db = Kysely<unknown>

/** Creates the tables. Money, times and sequences are `bigint`; fractions `double precision`; flags 0 and 1. */
export async function createTables(db: Db, flavour: SqlFlavour): Promise<void> {
  await createJobs(db, flavour)
  await createClips(db)
  await createVersions(db)
  await createPlans(db)
  await createBatches(db, flavour)
  await createRegenerations(db, flavour)
  await createMoney(db, flavour)
  await createCoordination(db)
}

async function createJobs(db: Db, flavour: SqlFlavour): Promise<void> {
  await flavour
    .addSequence(db.schema.createTable('jobs'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('contentHash', 'text', (column) => column.notNull())
    .addColumn('audio', 'text')
    .addColumn('clipsCount', 'integer', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('eventSequence', 'bigint', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('jobsHostId', ['tenantId', 'id'])
    .execute()
}

async function createClips(db: Db): Promise<void> {
  await db.schema
    .createTable('clips')
    .addColumn('uid', 'text', (column) => column.primaryKey())
    .addColumn('jobUid', 'text', (column) => column.notNull().references('jobs.uid').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('clipIndex', 'integer', (column) => column.notNull())
    .addColumn('prompt', 'text', (column) => column.notNull())
    .addColumn('startSeconds', 'double precision', (column) => column.notNull())
    .addColumn('endSeconds', 'double precision', (column) => column.notNull())
    .addColumn('lyrics', 'text')
    .addColumn('costMicros', 'bigint')
    .addColumn('sourceUrl', 'text')
    .addColumn('sourceKey', 'text')
    .addColumn('currentVersionUid', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('importError', 'text')
    .addColumn('lastVersionNumber', 'integer', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('clipsPlace', ['jobUid', 'clipIndex'])
    .execute()
}

async function createVersions(db: Db): Promise<void> {
  await db.schema
    .createTable('versions')
    .addColumn('uid', 'text', (column) => column.primaryKey())
    .addColumn('jobUid', 'text', (column) => column.notNull())
    .addColumn('clipUid', 'text', (column) => column.notNull().references('clips.uid').onDelete('cascade'))
    .addColumn('clipIndex', 'integer', (column) => column.notNull())
    .addColumn('versionNumber', 'integer', (column) => column.notNull())
    .addColumn('regenerationUid', 'text', (column) => column.unique())
    .addColumn('candidacy', 'text', (column) => column.notNull())
    .addColumn('pinned', 'integer', (column) => column.notNull())
    .addColumn('storage', 'text', (column) => column.notNull())
    .addColumn('videoKey', 'text', (column) => column.notNull())
    .addColumn('thumbnailKey', 'text', (column) => column.notNull())
    .addColumn('stripKey', 'text', (column) => column.notNull())
    .addColumn('contentType', 'text', (column) => column.notNull())
    .addColumn('durationSeconds', 'double precision', (column) => column.notNull())
    .addColumn('analysis', 'text', (column) => column.notNull())
    .addColumn('prompt', 'text', (column) => column.notNull())
    .addColumn('instruction', 'text')
    .addColumn('templateId', 'text')
    .addColumn('model', 'text')
    .addColumn('seed', 'bigint')
    .addColumn('referenceVersionUids', 'text', (column) => column.notNull())
    .addColumn('baseVersionUid', 'text')
    .addColumn('sourceVersionUid', 'text', (column) => column.notNull())
    .addColumn('edits', 'text', (column) => column.notNull())
    .addColumn('costMicros', 'bigint', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('versionsNumber', ['clipUid', 'versionNumber'])
    .execute()
  await db.schema
    .createTable('pointerLog')
    .addColumn('clipUid', 'text', (column) => column.notNull().references('clips.uid').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('versionUid', 'text', (column) => column.notNull())
    .addColumn('previousVersionUid', 'text')
    .addColumn('changedBy', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('atMs', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('pointerLogRevision', ['clipUid', 'revision'])
    .execute()
}

async function createPlans(db: Db): Promise<void> {
  await db.schema
    .createTable('plans')
    .addColumn('uid', 'text', (column) => column.primaryKey())
    .addColumn('jobUid', 'text', (column) => column.notNull().references('jobs.uid').onDelete('cascade'))
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('targets', 'text', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('expiresAtMs', 'bigint', (column) => column.notNull())
    .execute()
}

async function createBatches(db: Db, flavour: SqlFlavour): Promise<void> {
  await flavour
    .addSequence(db.schema.createTable('batches'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('jobUid', 'text', (column) => column.notNull().references('jobs.uid').onDelete('cascade'))
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('planUid', 'text')
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('control', 'text', (column) => column.notNull())
    .addColumn('autoAccept', 'integer', (column) => column.notNull())
    .addColumn('estimatedMicros', 'bigint', (column) => column.notNull())
    .addColumn('estimatedSeconds', 'double precision')
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('endedAtMs', 'bigint')
    .execute()
}

async function createRegenerations(db: Db, flavour: SqlFlavour): Promise<void> {
  await flavour
    .addSequence(db.schema.createTable('regenerations'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('batchUid', 'text', (column) => column.notNull().references('batches.uid').onDelete('cascade'))
    .addColumn('jobUid', 'text', (column) => column.notNull())
    .addColumn('clipUid', 'text', (column) => column.notNull().references('clips.uid').onDelete('cascade'))
    .addColumn('clipIndex', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('progress', 'double precision', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('retryOf', 'text')
    .addColumn('cancelRequested', 'integer', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('leaseUntilMs', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('dueAtMs', 'bigint', (column) => column.notNull())
    .addColumn('deadlineAtMs', 'bigint')
    .addColumn('handle', 'text')
    .addColumn('charge', 'text', (column) => column.notNull())
    .addColumn('reservedMicros', 'bigint', (column) => column.notNull())
    .addColumn('settledMicros', 'bigint')
    .addColumn('versionUid', 'text')
    .addColumn('error', 'text')
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('startedAtMs', 'bigint')
    .addColumn('endedAtMs', 'bigint')
    .addColumn('accounts', 'text', (column) => column.notNull())
    .execute()
}

/** The ledger outlives its job, so it references nothing. */
async function createMoney(db: Db, flavour: SqlFlavour): Promise<void> {
  await db.schema
    .createTable('budgets')
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('committedMicros', 'bigint', (column) => column.notNull())
    .execute()
  await flavour
    .addSequence(db.schema.createTable('ledger'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('regenerationUid', 'text', (column) => column.notNull())
    .addColumn('jobUid', 'text', (column) => column.notNull())
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('amountMicros', 'bigint', (column) => column.notNull())
    .addColumn('atMs', 'bigint', (column) => column.notNull())
    .execute()
}

async function createCoordination(db: Db): Promise<void> {
  await db.schema
    .createTable('compositions')
    .addColumn('jobUid', 'text', (column) => column.primaryKey().references('jobs.uid').onDelete('cascade'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('wantedRevision', 'integer', (column) => column.notNull())
    .addColumn('claimedRevision', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('composedRevision', 'integer', (column) => column.notNull())
    .addColumn('composedVersionUids', 'text', (column) => column.notNull())
    .addColumn('progress', 'double precision', (column) => column.notNull())
    .addColumn('mediaKey', 'text')
    .addColumn('error', 'text')
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('leaseUntilMs', 'bigint', (column) => column.notNull())
    .addColumn('updatedAtMs', 'bigint')
    .execute()
  await db.schema
    .createTable('events')
    .addColumn('jobUid', 'text', (column) => column.notNull().references('jobs.uid').onDelete('cascade'))
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('atMs', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('eventsSequence', ['jobUid', 'sequence'])
    .execute()
  await db.schema
    .createTable('idempotency')
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('bodyHash', 'text', (column) => column.notNull())
    .addColumn('claimedAtMs', 'bigint', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('idempotencyKey', ['tenantId', 'userId', 'route', 'key'])
    .execute()
  await db.schema
    .createTable('wakeUps')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('generation', 'bigint', (column) => column.notNull())
    .addColumn('dueAtMs', 'bigint')
    .execute()
}
