import { builtInTemplates, type ListedTemplate } from '@retake/core'
import { describe, expect, it } from 'vitest'
import { findTemplates, shelvesOf } from './template-shelf.ts'

const builtIn: ListedTemplate[] = builtInTemplates.map(({ modifications, ...template }) => ({
  ...template,
  changes: modifications,
  owner: 'built-in',
  public: true,
  createdAt: null,
}))
const own = (name: string, owner: 'mine' | 'shared'): ListedTemplate => ({
  ...builtIn[0]!,
  id: name,
  name,
  owner,
  category: 'saved',
  instruction: 'add rain',
})
const all = [...builtIn, own('Storm', 'mine'), own('Drizzle', 'shared')]
const names = (shelf: Parameters<typeof findTemplates>[1]['shelf'], words = '') =>
  findTemplates(all, { shelf, words }).map(({ name }) => name)

describe('the shelves of templates', () => {
  it('are offered only where something is on them', () => {
    expect(shelvesOf(builtIn)).toEqual(['time', 'color', 'motion', 'mood'])
    expect(shelvesOf(all)).toEqual(['time', 'color', 'motion', 'mood', 'mine', 'shared'])
  })

  it('hold the built-in ones by what they change, the others by whose they are', () => {
    expect(names('time')).toEqual(['Nighttime', 'Sunset', 'Daytime', 'Dawn'])
    expect(names('mine')).toEqual(['Storm'])
    expect(names('shared')).toEqual(['Drizzle'])
    expect(names('all')).toHaveLength(17)
  })

  it('are searched by name, description and instruction, in any order and case', () => {
    expect(names('all', 'RAIN')).toEqual(['Storm', 'Drizzle'])
    expect(names('all', 'sun low')).toEqual(['Sunset'])
    expect(names('mood', 'sunset')).toEqual([])
  })
})
