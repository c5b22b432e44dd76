/** Takes the picture in the README: the studio of the demo on its sample, with an instruction written. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from './chromium.mjs'

const [target = 'docs/images/studio.jpg', clips = 'apps/demo/sample', theme = 'light'] = process.argv.slice(2)
const data = mkdtempSync(join(tmpdir(), 'retake-screenshot-'))
const demo = spawn(
  process.execPath,
  ['apps/demo/src/main.ts', '--clips', clips, '--data', data, '--no-open'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const url = await new Promise((resolve) => {
  demo.stdout.on('data', (text) => {
    const found = /http:\/\/\S+/.exec(String(text))
    if (found) resolve(found[0])
  })
})

const browser = await chromium.launch(chromiumLaunchOptions())
const page = await browser.newPage({
  viewport: { width: 1360, height: 1000 },
  deviceScaleFactor: 1.5,
  colorScheme: theme,
})
await page.goto(url)
const field = page.getByRole('textbox', { name: 'What should change?' })
await field.fill('make clip 2 warmer')
await page.getByRole('button', { name: /^Make 1 new take/ }).click()
await page.getByText('New takes are ready').first().waitFor({ timeout: 60_000 })
await page.getByRole('button', { name: 'Watch clip 2' }).click()
await field.fill('brighter and a bit calmer in the chorus clips, and make clip 2 dreamy')
await page.getByRole('button', { name: /^Make \d new takes · \$/ }).waitFor()
await page.waitForTimeout(800)
await page.screenshot({ path: target, type: 'jpeg', quality: 68 })
await browser.close()
demo.kill()
rmSync(data, { recursive: true, force: true })
