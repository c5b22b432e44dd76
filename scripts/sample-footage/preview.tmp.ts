import { execFileSync } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { launchBrowser } from './launch-browser.ts'
import { renderScene } from './render-scene.ts'

const which = process.argv[2] ?? '12345678'
const frames = (process.argv[3] ?? '10,60').split(',').map(Number)
const w = Number(process.argv[4] ?? 640)
const names = (await readdir(new URL('scenes/', import.meta.url)))
  .filter((n) => /^\d/.test(n) && which.includes(n[0]!))
  .sort()
const b = await launchBrowser()
let i = 0
for (const n of names) {
  const t = performance.now()
  try {
    for await (const j of renderScene(b, new URL('scenes/' + n, import.meta.url), frames, {
      width: w,
      height: (w * 9) / 16,
      framesPerSecond: 24,
      beatsPerSecond: 1.6,
    }))
      await writeFile(`/tmp/t/p${String(i++).padStart(2, '0')}.jpg`, j)
    console.log(n, Math.round((performance.now() - t) / frames.length), 'ms/frame')
  } catch (e) {
    console.log(String(e))
  }
}
await b.close()
const cols = Math.min(frames.length, 2)
execFileSync('bash', [
  '-c',
  `ffmpeg -v error -y -framerate 1 -i /tmp/t/p%02d.jpg -vf tile=${cols}x${Math.ceil(i / cols)} -frames:v 1 /tmp/t/prev.png; rm /tmp/t/p[0-9][0-9].jpg`,
])
