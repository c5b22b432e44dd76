import { describe, expect, it } from 'vitest'
import { clipSection } from './clip-section.ts'

const section = (label: string, startSeconds: number, endSeconds: number) => ({
  label,
  startSeconds,
  endSeconds,
})

describe('the section of a clip', () => {
  it('is the one that covers the most of it, with the part it covers', () => {
    const sections = [section('verse', 0, 5.2), section('chorus2', 5.2, 12)]
    expect(clipSection({ startSeconds: 4, endSeconds: 8 }, sections)).toEqual({
      sectionIndex: 1,
      label: 'chorus',
      share: expect.closeTo(0.7),
    })
  })

  it('is the earlier of two that cover the same', () => {
    const sections = [section('chorus', 6, 12), section('verse', 0, 6)]
    expect(clipSection({ startSeconds: 4, endSeconds: 8 }, sections)?.label).toBe('verse')
  })

  it('counts each given section by itself, before neighbours are merged', () => {
    const sections = [section('verse', 0, 3), section('chorus', 3, 5), section('chorus', 5, 7)]
    expect(clipSection({ startSeconds: 0, endSeconds: 7 }, sections)?.label).toBe('verse')
  })

  it('is unknown where no section touches the clip or the clip has no times', () => {
    expect(clipSection({ startSeconds: 20, endSeconds: 25 }, [section('verse', 0, 10)])).toBeUndefined()
    expect(clipSection({}, [section('verse', 0, 10)])).toBeUndefined()
  })
})
