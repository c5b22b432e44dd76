/** What one instruction may hold, in code points after NFC. The server refuses more, so the parser does not read more. */
export const maxInstructionLength = 2_000

/** Whether a text in NFC has at most so many code points. Costs no more than the limit, however long the text. */
export const fitsLength = (text: string, maxLength: number): boolean =>
  text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength)
