import { render, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RetakeProvider, type RetakeProviderProps } from '../provider/index.ts'
import './test-page.css'
import { createTestWorld, type TestWorld, type TestWorldOptions } from './create-test-world.ts'
import { pseudoMessages, strayTexts } from './pseudo-messages.ts'

export interface Part {
  render(world: TestWorld): ReactNode
  /** Matches something that is there once the data has arrived. */
  ready: string
  /** Instructions to carry out first. */
  before?: string[]
  /** What was said in the chat. */
  messages?: { text: string; clipIndex?: number }[]
  world?: TestWorldOptions
  /** Words that are data, not messages. */
  data?: string[]
}

const themes = ['light', 'dark'] as const
const data = [
  'Summer',
  'verse',
  'chorus',
  'a beach at noon',
  'a dark forest',
  'a city street',
  'a surfer on a wave',
]

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    // A part is no page: landmarks and headings are the host's.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''}`),
  )
}

/** Holds a part to what every part promises: axe in both themes, keyboard, right to left, one catalogue. */
export function describePart(name: string, part: Part): void {
  describe(name, () => {
    let world: TestWorld
    beforeAll(async () => {
      world = await createTestWorld(part.world)
      for (const instruction of part.before ?? []) await world.run(instruction)
      for (const message of part.messages ?? [])
        await world.client.createMessage({ jobId: world.jobId, ...message })
    })
    afterAll(() => world.close())

    async function show(props: Partial<RetakeProviderProps> = {}): Promise<HTMLElement> {
      render(
        <RetakeProvider client={world.client} resolveMedia={world.resolveMedia} theme="light" {...props}>
          <div className="rt-test-page">{part.render(world)}</div>
        </RetakeProvider>,
      )
      await waitFor(() => expect(document.querySelector(part.ready)).not.toBeNull(), { timeout: 10_000 })
      return document.body
    }

    it.each(themes)('has nothing that keeps people out, in the %s theme', async (theme) => {
      expect(await violations(await show({ theme }))).toEqual([])
    })

    it('is worked with the Tab key alone: everything that takes it is named and shows where it is', async () => {
      const body = await show()
      const reached = new Set<Element>()
      for (let presses = 0; presses < 60; presses++) {
        await userEvent.tab()
        const active = document.activeElement
        if (!active || active === body || reached.has(active)) break
        reached.add(active)
        expect(active.matches(':focus-visible'), active.outerHTML.slice(0, 120)).toBe(true)
      }
      expect(reached.size).toBeGreaterThan(0)
    })

    it('reads from right to left without spilling over', async () => {
      const body = await show({ direction: 'rtl' })
      expect(getComputedStyle(body.querySelector('.rt-root') as Element).direction).toBe('rtl')
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
    })

    it('says nothing that is not in the catalogue', async () => {
      const body = await show({ messages: pseudoMessages })
      expect(strayTexts(body.querySelector('.rt-root') as Element, [...data, ...(part.data ?? [])])).toEqual(
        [],
      )
    })
  })
}
