type Kind = 'plain' | 'json' | 'flag'

/** How each field of a record is kept: as it is, as JSON text, or as 0 and 1. */
type Kinds<Record> = { [Field in keyof Record]: Kind }

/** The row of a record: what SQL dialects have in common are numbers, text and null. */
export type RowOf<Record, Fields extends Kinds<Record>> = {
  [Field in keyof Record]: Fields[Field] extends 'json'
    ? null extends Record[Field]
      ? string | null
      : string
    : Fields[Field] extends 'flag'
      ? number
      : Record[Field]
}

export interface RowCodec<Record, Row> {
  columns: (keyof Record & string)[]
  encode(record: Record): Row
  /** Takes the record's columns out of a row; others are left out. */
  decode(row: Row): Record
}

/** Declares the columns of a record. A field that the record has and the table does not is a compile error. */
export function defineRow<Record extends object>() {
  return <const Fields extends Kinds<Record>>(fields: Fields): RowCodec<Record, RowOf<Record, Fields>> => {
    const columns = Object.keys(fields) as (keyof Record & string)[]
    const convert = (source: object, change: (kind: Kind, value: unknown) => unknown) =>
      Object.fromEntries(
        columns.map((column) => [column, change(fields[column], source[column as keyof object])]),
      )
    return {
      columns,
      encode: (record) => convert(record, encodeValue) as RowOf<Record, Fields>,
      decode: (row) => convert(row, decodeValue) as Record,
    }
  }
}

function encodeValue(kind: Kind, value: unknown): unknown {
  if (kind === 'flag') return value ? 1 : 0
  if (value === null || value === undefined) return null
  return kind === 'json' ? JSON.stringify(value) : value
}

function decodeValue(kind: Kind, value: unknown): unknown {
  if (kind === 'flag') return value === 1
  return kind === 'json' && typeof value === 'string' ? JSON.parse(value) : value
}
