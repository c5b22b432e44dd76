import type { DataTable } from './types.ts'

/** A spreadsheet would run what begins like this as a formula. */
const formula = /^[=+\-@\t\r]/

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Writes a table as RFC 4180. The mark in front tells spreadsheets that it is UTF-8. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns, ...rows.map(({ cells }) => cells.map(({ raw }) => raw))]
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`
}
