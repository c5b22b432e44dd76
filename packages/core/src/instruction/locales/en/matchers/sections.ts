import type { Matcher } from '../../../matcher.ts'
import { isIndefinite } from '../../../selection/read-list.ts'
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
