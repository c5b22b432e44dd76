import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styleCorpus } from './corpus/index.ts'
import { findTerms } from './find-terms.ts'
import { transferStyle } from './transfer-style.ts'
import { type TransferAspect, transferAspects } from './types.ts'

const prompts = fc.constantFrom(...styleCorpus.flatMap(({ cases }) => cases.map(({ say }) => say)))
const aspects = fc.subarray([...transferAspects])
const given = (check: (source: string, target: string, aspects: TransferAspect[]) => void): void =>
  fc.assert(fc.property(prompts, prompts, aspects, check), { numRuns: 500 })

const wordsOf = (text: string): RegExpMatchArray[] => [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)]

/** What a sentence has only when something was cut out of it badly. */
const faults =
  /,\s*[,.;]|\s{2,}|\s[,.]|\b(?:with|by|at|under|of|and|a|an|the|from|through|yet)\s*(?:[,.;]|$)|^\s|^[,.;]|\b(?:a|the|an) (?:a|an|the)\b/i

/** Words that only serve a term and go with it stand at most this far from it, UTF-16 units. */
const serves = 28

describe('transferring a style between prompts as people write them', () => {
  it('twice equals once', () => {
    given((source, target, aspects) => {
      const once = transferStyle({ source, target, aspects }).prompt
      expect(transferStyle({ source, target: once, aspects }).prompt).toBe(once)
    })
  })

  it('leaves a sentence that reads as one', () => {
    given((source, target, aspects) => {
      const { prompt } = transferStyle({ source, target, aspects })
      if (!faults.test(target)) expect(prompt).not.toMatch(faults)
    })
  })

  it('keeps every word that stands clear of what was taken out, in order', () => {
    given((source, target, aspects) => {
      const { prompt, removed } = transferStyle({ source, target, aspects })
      const kept = wordsOf(target).filter(
        ({ 0: word, index = 0 }) =>
          !removed.some(({ start, end }) => index + word.length >= start - serves && index <= end + serves),
      )
      const left = wordsOf(prompt).map(([word]) => word.toLowerCase())
      let at = -1
      for (const [word] of kept) {
        at = left.indexOf(word.toLowerCase(), at + 1)
        expect(at, `"${word}" of "${target}" in "${prompt}"`).toBeGreaterThanOrEqual(0)
      }
    })
  })

  it('accounts for every term: kept at its place, new, or taken out', () => {
    given((source, target, aspects) => {
      const { prompt, added, removed, preserved } = transferStyle({ source, target, aspects })
      expect(added.length + preserved.length).toBe(findTerms(prompt).length)
      expect(removed.length + preserved.length).toBe(findTerms(target).length)
      for (const { text, start, end } of [...added, ...preserved]) expect(prompt.slice(start, end)).toBe(text)
      for (const { text, start, end } of removed) expect(target.slice(start, end)).toBe(text)
    })
  })

  it('changes nothing when nothing is ticked, and nothing between a prompt and itself', () => {
    fc.assert(
      fc.property(prompts, prompts, aspects, (source, target, ticked) => {
        expect(transferStyle({ source, target, aspects: [] }).prompt).toBe(target)
        expect(transferStyle({ source: target, target, aspects: ticked }).prompt).toBe(target)
      }),
    )
  })
})
