import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRetakeClient } from '@retake/core/client'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { type DemoProcess, freePort, root, startDemo } from './demo-process.ts'

/** Film that nobody here made, where it lies beside the project; the project's own sample elsewhere. */
const strangers = join(root, '../shared/footage')
const clips = existsSync(join(strangers, 'job.json')) ? strangers : join(root, 'apps/demo/sample')

let demo: DemoProcess
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  const data = mkdtempSync(join(tmpdir(), 'retake-loop-'))
  demo = await startDemo({ clips, data, port: await freePort() })
  browser = await chromium.launch(chromiumLaunchOptions())
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.setDefaultTimeout(60_000)
  await page.goto(demo.origin)
})

afterAll(async () => {
  await browser?.close()
  await demo?.end('SIGKILL')
})

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Versions of a clip as any program would read them. */
async function versionsOf(clipIndex: number) {
  const client = createRetakeClient({ baseUrl: `${demo.origin}/api/v1` })
  const jobId = (await client.listJobs()).jobs[0]!.id
  return (await client.listVersions({ jobId, clipIndex })).versions
}

describe('a person refines a video', () => {
  test('writes what should change and sees the clips and the price', async () => {
    await page.getByRole('textbox', { name: 'What should change?' }).fill('make clips 2 and 4 brighter')
    await page.getByRole('checkbox', { name: 'Change clip 2' }).waitFor()
    expect(await page.getByRole('checkbox', { name: /^Change clip/ }).count()).toBe(2)
    await button(/^Make 2 new takes · \$0\.30/).waitFor()
  })

  test('approves and watches the progress until the new takes are there', async () => {
    await button(/^Make 2 new takes · \$0\.30/).click()
    await page.getByRole('progressbar').first().waitFor()
    await page.getByText('New takes are ready').first().waitFor()
    const [made, original] = await versionsOf(1)
    expect(made!.analysis!.brightness).toBeGreaterThan(original!.analysis!.brightness * 1.1)
  })

  test('compares the new take with the old one, both playing', async () => {
    await button('Watch clip 2').click()
    await button('Compare take 1').click()
    const comparison = page.getByRole('region', { name: /compared$/ })
    await comparison.waitFor()
    await comparison.getByRole('button', { name: 'Play', exact: true }).click()
    await page.waitForFunction(() => {
      const moving = [...document.querySelectorAll('video')].filter((video) => video.currentTime > 0.2)
      return moving.length >= 2
    })
  })

  test('brings the old take back, and the video is put together again', async () => {
    await button('Restore take 1').click()
    await page.getByText('Take 1 is back in the video').first().waitFor()
    const current = (await versionsOf(1)).find((version) => version.isCurrent)
    expect(current?.versionNumber).toBe(1)
    await page.getByRole('tab', { name: 'Whole video' }).click()
    await page.locator('section[aria-label="Whole video"] video').waitFor()
  })

  test('shows what the takes came to, and goes back to the studio', async () => {
    await page.getByText('Figures', { exact: true }).click()
    await page.getByRole('heading', { name: 'Analytics' }).waitFor()
    await page.getByText('2 of 2').first().waitFor()
    await page.getByText('Studio', { exact: true }).click()
  })

  test('is asked when the words name no clip, and nothing is sent', async () => {
    await page.getByRole('textbox', { name: 'What should change?' }).fill('make it nicer somehow')
    await page.getByText('Which clips do you mean?').waitFor()
    expect(await button(/^Make \d+ new/).count()).toBe(0)
  })

  test('works in forced colours and without motion', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' })
    await page.getByRole('textbox', { name: 'What should change?' }).fill('make clip 3 warmer')
    await button(/^Make 1 new take/).waitFor()
  })

  test('without any error or warning in the console', () => {
    expect(faults).toEqual([])
  })
})

describe('the server of the demo', () => {
  test('refuses a name that is not this machine', async () => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      const options = { headers: { host: 'retake.example' } }
      request(`${demo.origin}/api/v1/jobs`, options, (response) => resolve(response.statusCode)).end()
    })
    expect(status).toBe(421)
  })

  test('sends a page that allows nothing inline', async () => {
    const policy = (await fetch(demo.origin)).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'; style-src 'self'")
  })
})
