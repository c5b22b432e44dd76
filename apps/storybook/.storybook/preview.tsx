import '@retake/react/styles.css'
import type { Preview } from '@storybook/react-vite'
import { configure, expect, waitFor } from 'storybook/test'
import { emulateMedia, withProvider, worldLoader, worldOf } from '../src/world/index.ts'
import './stage.css'

// Video is really decoded and encoded here, on machines of any speed.
configure({ asyncUtilTimeout: 60_000 })

const choice = (title: string, items: [value: string, title: string][]) => ({
  toolbar: { title, dynamicTitle: true, items: items.map(([value, label]) => ({ value, title: label })) },
})

export default {
  loaders: [worldLoader],
  decorators: [withProvider],
  // Ends the server of a story when another one is looked at.
  beforeEach({ loaded, parameters }) {
    const leaveMedia = parameters.media ? emulateMedia(parameters.media) : null
    return () => {
      leaveMedia?.()
      return worldOf(loaded).close()
    }
  },
  // Axe, which runs after this, is to see what was loaded and not the skeletons.
  async afterEach({ canvasElement, parameters }) {
    if ([parameters.world?.network, parameters.network].includes('never')) return
    const { body } = canvasElement.ownerDocument
    await waitFor(() => expect(body.querySelectorAll('.rt-skeleton')).toHaveLength(0), { timeout: 60_000 })
  },
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'en', width: 'full' },
  globalTypes: {
    theme: choice('Theme', [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['system', 'As the system'],
    ]),
    direction: choice('Direction', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    locale: choice('Numbers and dates', [
      ['en', 'English'],
      ['de', 'Deutsch'],
      ['ja', '日本語'],
      ['ar', 'العربية'],
    ]),
    width: choice('Width', [
      ['full', 'Full width'],
      ['phone', '320 px'],
      ['tablet', '768 px'],
      ['zoomed', '200 % zoom'],
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    // A violation fails the test of the story.
    a11y: { test: 'error' },
    controls: { disable: true },
  },
} satisfies Preview
