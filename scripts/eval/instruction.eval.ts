import { runSets } from './index.ts'
import { clipSelections } from './sets/clip-selections.ts'
import { corpus } from './sets/corpus.ts'
import { editKinds } from './sets/edit-kinds.ts'
import { instructions } from './sets/instructions.ts'
import { positions } from './sets/positions.ts'
import { sectionLabels } from './sets/section-labels.ts'
import { songSections } from './sets/song-sections.ts'

const sets = [corpus, instructions, clipSelections, positions, songSections, sectionLabels, editKinds]

process.exitCode = runSets(sets, process.argv.includes('--verbose')) ? 0 : 1
