import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'

const slow = { testTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...slow,
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.*'],
          environment: 'node',
        },
      },
      {
        root: 'packages/react',
        // Found while tests run, these would reload the page under them.
        optimizeDeps: {
          include: [
            '@radix-ui/react-checkbox',
            '@radix-ui/react-dialog',
            '@retake/core > eventsource-parser',
            '@retake/server > hono',
            '@retake/server > uuid',
            '@testing-library/react',
            '@testing-library/user-event',
            'axe-core',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'react-dom/server',
            'zod/locales',
            'zod/mini',
          ],
        },
        test: {
          ...slow,
          name: 'browser',
          include: ['src/**/*.browser.test.tsx'],
          setupFiles: ['src/testing/fail-on-console-error.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromiumLaunchOptions(),
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/*/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
