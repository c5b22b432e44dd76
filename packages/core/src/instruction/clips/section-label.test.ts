import { describe, expect, it } from 'vitest'
import { normaliseSectionLabel } from './section-label.ts'
import { sectionRuns } from './section-runs.ts'

describe('section labels', () => {
  it.each([
    ['chorus2', 'chorus'],
    ['Chrous', 'chorus'],
    ['instrumental chorus', 'chorus'],
    ['Refrain', 'chorus'],
    ['hook', 'chorus'],
    ['pre_chorus', 'pre-chorus'],
    ['Pre-Chorus 2', 'pre-chorus'],
    ['prechorus', 'pre-chorus'],
    ['postchorus', 'post-chorus'],
    ['Verse 3', 'verse'],
    ['brige', 'bridge'],
    ['coda', 'outro'],
    ['inst', 'instrumental'],
  ])('reads “%s” as %s', (given, normal) => expect(normaliseSectionLabel(given)).toBe(normal))

  it('leaves labels nobody knows as they are', () => {
    expect(['banjo', 'call and response', 'penny', ''].map(normaliseSectionLabel)).toEqual([
      'banjo',
      'call and response',
      'penny',
      '',
    ])
  })

  it('counts neighbours of one label as one occurrence, in order of time', () => {
    const labels: [string, number][] = [
      ['verse', 0],
      ['chorus', 20],
      ['Chorus 2', 30],
      ['verse', 10],
      ['chorus', 50],
      ['bridge', 40],
    ]
    const sections = labels.map(([label, startSeconds]) => ({
      label,
      startSeconds,
      endSeconds: startSeconds + 10,
    }))
    expect(
      sectionRuns(sections).map(({ label, startSeconds, endSeconds }) => [label, startSeconds, endSeconds]),
    ).toEqual([
      ['verse', 0, 20],
      ['chorus', 20, 40],
      ['bridge', 40, 50],
      ['chorus', 50, 60],
    ])
  })
})
