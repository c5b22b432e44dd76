import { benches } from './parse.ts'

const measured: { name: string; ratio: number; limit: number }[] = []
for (const { name, limit, run } of benches) measured.push({ name, limit, ratio: (await run()).ratio })
process.stdout.write(`${JSON.stringify(measured)}\n`)
