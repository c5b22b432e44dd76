/**
 * Renders the sample job of the demo: eight scenes drawn by fragment shaders, a song played by a small synthesiser,
 * and the job file. `node scripts/sample-footage/build.ts [scene numbers | song | job]`; needs ffmpeg and Chromium.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { clipSeconds, jobFile, scenes } from './job.ts'
import { launchBrowser } from './launch-browser.ts'
import { renderScene } from './render-scene.ts'
import { renderSong, toWav } from './song/render-song.ts'
import { bpm } from './song/score.ts'

const framesPerSecond = 24
/** Drawn larger and scaled down, which smooths the edges. */
const drawn = { width: 1280, height: 720 }
const bitrates = ['360k', '520k', '620k', '760k', '700k', '620k', '560k', '480k']

const folder = new URL('../../apps/demo/sample/', import.meta.url)
const target = (name: string): string => fileURLToPath(new URL(name, folder))

/** Encodes under another name first, so that nobody ever finds half a file. */
async function encode(args: string[], path: string, input: AsyncIterable<Buffer>): Promise<void> {
  const part = path.replace(/(\.\w+)$/, '.part$1')
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...args, part], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const closed = once(child, 'close')
  for await (const chunk of input) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = await closed
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`)
  await rename(part, path)
}

async function buildClip(browser: Awaited<ReturnType<typeof launchBrowser>>, index: number): Promise<void> {
  const frames = Array.from({ length: Math.round(clipSeconds * framesPerSecond) }, (_, i) => i)
  const path = new URL(`scenes/${scenes[index]!.scene}.glsl`, import.meta.url)
  const rate = bitrates[index]!
  const pictures = renderScene(browser, path, frames, { ...drawn, framesPerSecond, beatsPerSecond: bpm / 60 })
  await encode(
    [
      '-f',
      'image2pipe',
      '-c:v',
      'mjpeg',
      '-framerate',
      String(framesPerSecond),
      '-i',
      '-',
      '-vf',
      'scale=640:360:flags=area:in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=yuv420p',
      '-c:v',
      'libx264',
      '-preset',
      'veryslow',
      '-tune',
      'film',
      '-crf',
      '20',
      '-maxrate',
      rate,
      '-bufsize',
      '1400k',
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
      '-color_range',
      'tv',
      '-movflags',
      '+faststart',
      '-map_metadata',
      '-1',
    ],
    target(`clip-${index + 1}.mp4`),
    pictures,
  )
}

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

const wanted = process.argv.slice(2)
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

await mkdir(folder, { recursive: true })
if (wants('job')) await writeFile(target('job.json'), `${JSON.stringify(jobFile(), null, 2)}\n`)
if (wants('song')) {
  await encode(
    ['-f', 'wav', '-i', '-', '-c:a', 'aac', '-b:a', '96k', '-map_metadata', '-1', '-movflags', '+faststart'],
    target('audio.m4a'),
    whole(toWav(renderSong())),
  )
}
const chosen = scenes.map((_, i) => i).filter((i) => wants(String(i + 1)))
if (chosen.length > 0) {
  const browser = await launchBrowser()
  try {
    for (const index of chosen) {
      await buildClip(browser, index)
      process.stdout.write(`clip ${index + 1} of ${scenes.length}\n`)
    }
  } finally {
    await browser.close()
  }
}
