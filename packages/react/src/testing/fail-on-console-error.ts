import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

let errors: MockInstance<typeof console.error>

beforeEach(() => {
  errors = vi.spyOn(console, 'error')
})

/** What React, a browser or a component complains about is a fault, also where nothing else shows it. */
afterEach(() => {
  cleanup()
  const said = errors.mock.calls.map((parts) => parts.map(String).join(' '))
  errors.mockRestore()
  expect(said, 'console.error').toEqual([])
})
