import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/data/', import.meta.url)

/** Rows of a set in the shared data folder, or null when it is not on this machine. */
export const readRows = <Row>(file: string): Row[] | null => {
  const url = new URL(file, folder)
  if (!existsSync(url)) return null
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** A JSON file of the shared data folder, or null. */
export const readJson = <Value>(file: string): Value | null => {
  const url = new URL(file, folder)
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Value) : null
}
