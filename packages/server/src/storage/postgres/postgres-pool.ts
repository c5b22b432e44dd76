import type { ConnectionOptions } from 'node:tls'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { type ClientBase, DatabaseError, escapeIdentifier, Pool, type PoolClient, types } from 'pg'
import { ConnectionLost } from './postgres-errors.ts'

export interface PostgresConnectionOptions {
  /** `postgres://user:password@host:5432/database`. */
  connectionString: string
  /** Certificates and the like, where the address is not enough. */
  ssl?: ConnectionOptions | undefined
  /** Connections this process holds at most. Default 10. */
  poolSize?: number | undefined
  /** A statement that takes longer is ended. Default 30,000. */
  statementTimeoutMs?: number | undefined
  /** Waiting longer than this for what another transaction holds is given up. Default 10,000. */
  lockTimeoutMs?: number | undefined
}

/** What the answers need beyond the usual: `bigint` as a number. Money, times and sequences stay below 2⁵³. */
const bigint = 20

/** A pool whose connections look into one schema, end what takes too long, and survive a restart of the server. */
export function openPool(options: PostgresConnectionOptions, schema: string): PostgresPool {
  const pool = new Pool({
    connectionString: options.connectionString,
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'retake',
    types: {
      getTypeParser: (oid, format) => (oid === bigint ? Number : types.getTypeParser(oid, format)),
    },
    onConnect: (client) => prepare(client, options, schema),
  })
  const lost = new WeakSet<ClientBase>()
  // Without listeners, a server that restarts would end this process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => lost.add(client)))
  return {
    options: {},
    connect: async () => {
      try {
        return watch(await pool.connect(), lost)
      } catch (cause) {
        if (cause instanceof DatabaseError) throw cause
        throw new ConnectionLost('No connection to the database', { cause })
      }
    },
    end: () => pool.end(),
  }
}

/** Sets what holds for every statement. Sent as a statement, so that poolers that refuse start-up options take it. */
async function prepare(
  client: ClientBase,
  { statementTimeoutMs = 30_000, lockTimeoutMs = 10_000 }: PostgresConnectionOptions,
  schema: string,
): Promise<void> {
  await client.query(`
    set search_path to ${escapeIdentifier(schema)};
    set default_transaction_isolation to 'read committed';
    set statement_timeout to ${Math.round(statementTimeoutMs)};
    set lock_timeout to ${Math.round(lockTimeoutMs)};
    set idle_in_transaction_session_timeout to ${Math.round(statementTimeoutMs)};
  `)
}

/** Tells a lost connection from a statement that failed: the driver's errors do not. */
function watch(client: PoolClient, lost: WeakSet<ClientBase>): PostgresPoolClient {
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(text, [...parameters])
    } catch (cause) {
      if (!lost.has(client)) throw cause
      throw new ConnectionLost('The connection to the database was lost', { cause })
    }
  }
  // The other form of `query` takes a cursor: nothing here streams.
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  }
}
