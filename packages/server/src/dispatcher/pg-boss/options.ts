import type { ConnectionOptions } from 'node:tls'

export interface PgBossDispatcherOptions {
  /** `postgres://user:password@host:5432/database`; the storage's own does. */
  connectionString: string
  /** Certificates and the like, where the address is not enough. */
  ssl?: ConnectionOptions
  /** The schema of the queue's tables, made when it is missing. Default `retake_queue`. */
  schema?: string
  /**
   * Batches, imports and compositions this process works on at once. Default 16. With 0 it only sends: for a process
   * that answers requests and leaves the work to others.
   */
  concurrency?: number
  /** Connections this process holds at most, beside the storage's. Default 4. */
  poolSize?: number
  /** Receives failures of the queue; what could not be sent is sent by the next sweep. Default: `console.error`. */
  onError?: (error: unknown) => void
}
