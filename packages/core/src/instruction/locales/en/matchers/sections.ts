import type { Matcher } from '../../../matcher.ts'
import { has, isIndefinite, labelAt, roleAt } from '../../../selection/read-list.ts'
import { readSection } from '../../../selection/read-section.ts'
import * as category from '../../../text/category.ts'

/** "the chorus", "verse 2", "the chorus clips". */
export const sections: Matcher = {
  id: 'sections',
  pattern: [category.section],
  read: (reading, at) => (isIndefinite(reading.tokens, at - 1) ? undefined : readSection(reading, at)),
}

const counts = category.ordinal | category.edge | category.all | category.number

/** "the second chorus", "the last verse", "each chorus", "both verses". */
export const countedSections: Matcher = {
  ...sections,
  id: 'counted-sections',
  pattern: [counts, category.section],
}

/** "the first two choruses". */
export const countedSectionRows: Matcher = {
  ...sections,
  id: 'counted-section-rows',
  pattern: [category.edge | category.number, category.number | category.edge, category.section],
}

/** "when the chorus comes in", "whenever she sings the verse": the part of the song, not a question. */
export const whenSections: Matcher = {
  id: 'when-sections',
  pattern: [category.bound],
  suits: ({ label }) => label === 'if',
  read(reading, at) {
    const { tokens } = reading
    for (let i = at + 1; i < at + 6 && !has(tokens[i], category.stop | category.auxiliary); i++) {
      const found = readSection(reading, i)
      if (!found) continue
      found.from = at
      if (['first', 'stands'].includes(labelAt(tokens, found.to)))
        found.to += roleAt(tokens, found.to + 1) === 'in' ? 2 : 1
      return found
    }
    return undefined
  },
}
