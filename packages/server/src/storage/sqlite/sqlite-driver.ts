import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  RawNode,
  SelectQueryNode,
  type TransactionSettings,
} from 'kysely'
import { connectionSettings, openDatabase } from './open-database.ts'
import { isBusy, toStorageError } from './sqlite-errors.ts'

/** How long a write waits for another process, and how often it looks. */
const patienceMs = 10_000
const lookAgainMs = 4

/** Statements kept prepared. There are about a hundred; lists of parameters of many lengths make more. */
const cachedStatements = 300

export class SqliteDriver implements Driver {
  readonly #file: string
  #connection: SqliteConnection | null = null

  constructor(file: string) {
    this.#file = file
  }

  async init(): Promise<void> {
    try {
      const database = openDatabase(this.#file)
      this.#connection = new SqliteConnection(database, this.#file)
    } catch (error) {
      throw toStorageError(error, this.#file)
    }
    try {
      for (const setting of connectionSettings) await this.#connection.run(setting)
    } catch (error) {
      this.#connection.close()
      throw error
    }
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return this.#connection!
  }

  /** A transaction that writes takes the one lock at once, so that it never fails half-way for another's sake. */
  async beginTransaction(connection: SqliteConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.run(accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.run('commit')
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.rollback()
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection?.close()
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #file: string
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync, file: string) {
    this.#database = database
    this.#file = file
  }

  async executeQuery<Row>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const values = parameters as SQLInputValue[]
    const returnsRows =
      SelectQueryNode.is(query) ||
      RawNode.is(query) ||
      ('returning' in query && query.returning !== undefined)
    return this.#whenFree(() => {
      const statement = this.#prepare(sql)
      if (returnsRows) return { rows: statement.all(...values) as Row[] }
      const { changes, lastInsertRowid } = statement.run(...values)
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] }
    })
  }

  // biome-ignore lint/correctness/useYield: SQLite answers at once; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Streaming is not supported. Page the query.')
  }

  /** Runs a statement without parameters or rows. */
  async run(statement: string): Promise<void> {
    await this.#whenFree(() => this.#database.exec(statement))
  }

  rollback(): void {
    try {
      this.#database.exec('rollback')
    } catch {
      // After a full disk SQLite has rolled back by itself. Were a transaction still open, the next `begin` would say.
    }
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  /** Waits for another process without stopping this one: its other requests, or the other's turn in this process. */
  async #whenFree<Result>(attempt: () => Result): Promise<Result> {
    const deadline = performance.now() + patienceMs
    for (;;) {
      try {
        return attempt()
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw toStorageError(error, this.#file)
      }
      await delay(lookAgainMs * (0.5 + Math.random()))
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const oldest = this.#statements.keys().next()
    if (this.#statements.size >= cachedStatements && !oldest.done) this.#statements.delete(oldest.value)
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
