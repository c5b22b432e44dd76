import * as z from 'zod/mini'
import { fitsLength, maxInstructionLength } from '../../instruction/text-length.ts'

/** Text of at most so many code points after NFC; NUL and lone surrogates are refused. */
export const textOf = (maxLength: number) =>
  z.string().check(
    z.overwrite((text) => text.normalize('NFC')),
    z.refine(
      (text) => fitsLength(text, maxLength),
      `Use at most ${maxLength.toLocaleString('en')} characters.`,
    ),
    z.refine((text) => !text.includes('\0') && text.isWellFormed(), 'Remove characters that are not text.'),
    z.meta({ maxLength }),
  )

/** Text from people. */
export const humanText = textOf(maxInstructionLength)

/** Text that says something. */
export const namedText = (maxLength: number) =>
  textOf(maxLength).check(
    z.refine((text) => text.trim() !== '', 'Write something here.'),
    z.meta({ minLength: 1 }),
  )

/** Says in JSON Schema what a refinement holds at run time: exactly one of these keys is given. */
export const describeExactlyOne = (...keys: string[]) =>
  z.meta({ oneOf: keys.map((key) => ({ required: [key] })) })

/** Ids as hosts and we write them: 1–128 characters of A–Z a–z 0–9 . _ : -, starting with a letter or digit. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/, 'This is not an id.'))

/** 0-based place of a clip. People say `clip_index + 1`. */
export const clipIndex = z.int().check(z.minimum(0), z.maximum(9_999))

/** Decimal dollars on the wire; integer micro-dollars inside. */
export const dollars = z.number().check(z.minimum(0), z.maximum(1_000_000))

/** Seconds on the timeline of the song. */
export const seconds = z.number().check(z.minimum(0), z.maximum(86_400))

/** ISO 8601, UTC. */
export const timestamp = z.string().check(z.meta({ format: 'date-time' }))

/** Absolute, or relative to the origin and starting with the base path. Signed, valid for at least 12 hours. */
export const mediaUrl = z.string()

const digits = /^\d{1,9}$/

/** A whole number as it stands in an address: digits only, where `Number` would also read "", "0x1" and "1e3". */
export const numberInAddress = (name: string, { minimum, maximum }: { minimum: number; maximum: number }) =>
  z.pipe(
    z.transform((given: number) => (digits.test(String(given)) ? Number(given) : given)),
    z.int(`${name} must be a whole number.`).check(z.minimum(minimum), z.maximum(maximum)),
  )

export const cursorQuery = {
  cursor: z.optional(z.string().check(z.maxLength(512))),
  limit: z.optional(numberInAddress('limit', { minimum: 1, maximum: 200 })),
}

/** The cursor of the next page, or null on the last one. */
export const nextCursor = z.nullable(z.string())
