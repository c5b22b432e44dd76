import { runSets } from './index.ts'
import { styleOwnCorpus } from './sets/style-corpus.ts'
import { styleFetv } from './sets/style-fetv.ts'
import { styleObjectColors } from './sets/style-object-colors.ts'
import { styleVbench } from './sets/style-vbench.ts'

const sets = [styleOwnCorpus, styleFetv, styleVbench, styleObjectColors]

process.exitCode = runSets(sets, process.argv.includes('--verbose')) ? 0 : 1
