import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type AnalyticsScope, enAnalytics } from '../../analytics/index.ts'
import { RetakeProvider, type RetakeProviderProps } from '../../provider/index.ts'
import { createTestWorld, type TestWorld, type TestWorldOptions } from '../../testing/create-test-world.ts'
import { describePart } from '../../testing/describe-part.tsx'
import { AnalyticsDashboard } from './analytics-dashboard.tsx'

const refused = {
  code: 'provider-refused' as const,
  detail: 'Not this.',
  retryable: false,
  charged: 'none' as const,
}

/** Seven takes of eight succeeded in the last thirty days, and one was tried before. */
const busy: TestWorldOptions = {
  scripts: { 'add rain': { polls: [refused] } },
  past: [
    { daysAgo: 40, instruction: 'make clip 1 brighter' },
    { daysAgo: 3, instruction: 'make clips 1, 2 and 3 brighter' },
    { daysAgo: 2, instruction: 'make clips 1, 2 and 3 brighter' },
    { daysAgo: 0, instruction: 'make clip 4 warmer and add rain to clip 5' },
  ],
}

describePart('the dashboard', {
  render: ({ jobId }) => <AnalyticsDashboard scopes={[{ jobId }, { userId: 'ann' }]} />,
  ready: '.rt-key-figures',
  world: busy,
})

let world: TestWorld
const slow = { timeout: 5_000 }

function show(scopes?: AnalyticsScope[], props: Partial<RetakeProviderProps> = {}) {
  render(
    <RetakeProvider client={world.client} {...props}>
      <AnalyticsDashboard scopes={scopes ?? [{ jobId: world.jobId }]} />
    </RetakeProvider>,
  )
}
const figure = async (name: string) =>
  (await screen.findByText(name, { selector: '.rt-key-figure dt' }, slow)).parentElement?.textContent
const card = (name: string) => screen.getByRole('region', { name })

describe('the dashboard', () => {
  afterEach(() => world.close())

  it('shows the numbers of the time with what they were before', async () => {
    world = await createTestWorld(busy)
    show()
    expect(await figure('Succeeded')).toBe('Succeeded7 of 8 (87.5%)before: 1 of 1')
    expect(await figure('Spent')).toMatch(/^Spent\$0\.\d+\+\$0\.\d+before: \$0\.15$/)
    expect(await figure('Takes per clip')).toBe('Takes per clip1.8+0.8before: 1')
    const asked = within(card('Asked for most')).getAllByRole('listitem')
    expect(asked[0]?.textContent).toMatch(/^Brightness ↑6×, \d kept$/)
    expect(card('Why takes failed').textContent).toContain('The generator refused')
    expect(card('Templates').textContent).toContain('No template was used.')
  })

  it('is read again for another time, and has a way on where nothing was tried', async () => {
    world = await createTestWorld({ past: [{ daysAgo: 40, instruction: 'make clip 1 brighter' }] })
    show()
    await screen.findByText('No takes in the last 30 days')
    await userEvent.click(screen.getByRole('button', { name: 'Show 90 days' }))
    expect(await figure('Takes tried')).toBe('Takes tried1none before')
    expect(screen.getByRole('radio', { name: '90 days' }).getAttribute('aria-checked')).toBe('true')
  })

  it('shows each chart as a table as well, every day in it', async () => {
    world = await createTestWorld(busy)
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Table: Cost over time' }))
    const table = within(card('Cost over time')).getByRole('table')
    expect(within(table).getAllByRole('row')).toHaveLength(31)
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Day', 'Cost (USD)', 'Takes tried'])
    expect(within(card('Cost over time')).queryByRole('img')).toBeNull()
  })

  it('saves the numbers of a chart as a file', async () => {
    world = await createTestWorld(busy)
    show()
    const saved: { name: string; file: Promise<string> }[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, file: fetch(this.href).then((answer) => answer.text()) })
    })
    await userEvent.click(await screen.findByRole('button', { name: 'CSV: Asked for most' }))
    click.mockRestore()
    expect(saved.map(({ name }) => name)).toEqual(['retake-changes.csv'])
    expect((await saved[0]?.file)?.split('\r\n').slice(0, 2)).toEqual([
      'Change,Asked for,Made,Kept',
      expect.stringMatching(/^Brightness ↑,6,6,\d$/),
    ])
  })

  it('leads from what stands out to its numbers, and forgets what is dismissed until it is taken back', async () => {
    world = await createTestWorld(busy)
    show()
    const insight = 'Asked for most: Brightness ↑, in 6 of 8 takes.'
    await userEvent.click(await screen.findByRole('button', { name: `Show numbers: ${insight}` }))
    expect(document.activeElement).toBe(card('Asked for most'))
    await userEvent.click(screen.getByRole('button', { name: `Dismiss: ${insight}` }))
    expect(screen.queryByText(insight)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText(insight)).toBeTruthy()
  })

  it('shows everyone’s takes to operators, and tells others why not', async () => {
    world = await createTestWorld({ ...busy, operator: true })
    show(['all', { userId: 'nobody' }])
    expect(await figure('Takes tried')).toBe('Takes tried8+7before: 1')
    await userEvent.click(screen.getByRole('radio', { name: 'My videos' }))
    await screen.findByText('No takes in the last 30 days')
    await world.close()
    world = await createTestWorld()
    show(['all'])
    await screen.findByText('You do not have access to this')
  })

  it('says how it stands once more when the connection is back', async () => {
    world = await createTestWorld(busy)
    world.setOnline(false)
    show()
    await screen.findByText('No connection', undefined, slow)
    world.setOnline(true)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await figure('Takes tried')).toContain('8')
  })

  it('counts days and writes numbers as the person does', async () => {
    world = await createTestWorld(busy)
    show(undefined, {
      locale: 'de',
      timeZone: 'Asia/Tokyo',
      messages: { 'analytics.title': 'Zahlen' },
    })
    await waitFor(() => expect(screen.getByRole('region', { name: 'Zahlen' })).toBeTruthy())
    expect(await figure('Succeeded')).toContain('87,5')
    expect(enAnalytics['analytics.title']).toBe('Analytics')
  })
})
