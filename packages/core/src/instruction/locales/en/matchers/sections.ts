import type { Matcher } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { readSection, sectionSelector } from '../../../selection/read-section.ts'
import { category } from '../../../text/category.ts'

const read = (reading: Reading, at: number) => {
  const before = reading.tokens[at - 1]?.word.text
  if (before === 'a' || before === 'an') return undefined
  const phrase = readSection(reading, at)
  return phrase && sectionSelector(reading, at, phrase)
}

/** "the chorus", "verse 2", "the chorus clips". */
export const sections: Matcher = { id: 'sections', pattern: [category.section], read }

const counts = category.ordinal | category.edge | category.all | category.number

/** "the second chorus", "the last verse", "each chorus", "both verses". */
export const countedSections: Matcher = { id: 'counted-sections', pattern: [counts, category.section], read }

/** "the first two choruses". */
export const countedSectionRows: Matcher = {
  id: 'counted-section-rows',
  pattern: [category.edge | category.number, category.number | category.edge, category.section],
  read,
}
