import { type Browser, chromium } from 'playwright'
import { findChromium } from '../chromium.mjs'

/** Starts Chromium with WebGL drawn by the processor, so that every machine draws the same picture. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
}
