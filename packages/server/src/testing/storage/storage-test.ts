import type { StorageSubject } from './samples.ts'

/** Declares one test; each gets an empty storage. */
export type StorageTest = (title: string, body: (subject: StorageSubject) => Promise<void>) => void
