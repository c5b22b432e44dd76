import { runSets } from './index.ts'
import { styleFetv } from './sets/style-fetv.ts'
import { styleObjectColors } from './sets/style-object-colors.ts'
import { styleVbench } from './sets/style-vbench.ts'

const sets = [styleFetv, styleVbench, styleObjectColors]

process.exitCode = runSets(sets, process.argv.includes('--verbose')) ? 0 : 1
