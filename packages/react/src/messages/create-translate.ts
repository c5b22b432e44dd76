import { en } from './en.ts'
import type { Format } from './format.ts'
import type { Messages, Translate } from './types.ts'

/** Creates the lookup over a catalogue; what it leaves out is said in English. */
export function createTranslate(format: Format, messages: Partial<Messages> = {}): Translate {
  const catalogue = { ...en, ...messages } as Record<
    string,
    string | ((format: Format, params: unknown) => string)
  >
  return (key, ...params) => {
    const message = catalogue[key]
    return typeof message === 'function' ? message(format, params[0]) : (message ?? key)
  }
}
