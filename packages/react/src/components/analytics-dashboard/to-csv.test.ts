import { expect, it } from 'vitest'
import { toCsv } from './to-csv.ts'

const csv = (...raw: (string | number | null)[]) =>
  toCsv({ columns: ['a'], rows: [{ key: '1', cells: raw.map((one) => ({ text: '', raw: one })) }] })

it('quotes what would break a line or a column', () => {
  expect(csv('a "b", c', 'two\nlines')).toBe('\uFEFFa\r\n"a ""b"", c","two\nlines"\r\n')
})

it('leaves out what is not known, and writes numbers as they are', () => {
  expect(csv(null, -0.5, 0)).toBe('\uFEFFa\r\n,-0.5,0\r\n')
})

it('hands no formula to a spreadsheet', () => {
  expect(csv('=HYPERLINK("http://evil")', '+1', '-1', '@x')).toBe(
    '\uFEFFa\r\n"\'=HYPERLINK(""http://evil"")",\'+1,\'-1,\'@x\r\n',
  )
})
