import { render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RetakeProvider } from '../../provider/index.ts'
import '../../styles/styles.css'
import { Dialog } from './dialog.tsx'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog open={open} onOpenChange={setOpen} title="Change several clips" description="Write once.">
        <button type="button">Inside</button>
      </Dialog>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: 'Open' })
const dialog = () => screen.queryByRole('dialog')

// On a phone the dialog has nothing beside it.
beforeEach(async () => {
  await page.viewport(900, 700)
  render(
    <StrictMode>
      <RetakeProvider baseUrl="/api/v1">
        <Page />
      </RetakeProvider>
    </StrictMode>,
  )
  await userEvent.click(opener())
})
afterEach(() => page.viewport(414, 896))

it('is named, described and holds the focus', () => {
  const shown = screen.getByRole('dialog', { name: 'Change several clips', description: 'Write once.' })
  expect(shown.matches(':modal')).toBe(true)
  expect(shown.contains(document.activeElement)).toBe(true)
})

it('keeps everything else out of reach', () => {
  opener().focus()
  expect(document.activeElement).not.toBe(opener())
})

it.each(['{Escape}', '{Escape}{Escape}'])('closes with %s and gives the focus back', async (keys) => {
  await userEvent.keyboard(keys)
  await waitFor(() => expect(dialog()).toBeNull())
  expect(document.activeElement).toBe(opener())
})

it('opens again', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(dialog()).toBeNull())
  await userEvent.click(opener())
  expect(dialog()?.matches(':modal')).toBe(true)
})

it('closes by a press beside it, not by one inside', async () => {
  await userEvent.click(screen.getByText('Write once.'))
  expect(dialog()).not.toBeNull()
  await userEvent.click(screen.getByRole('dialog'), { position: { x: 4, y: 4 } })
  await waitFor(() => expect(dialog()).toBeNull())
})
