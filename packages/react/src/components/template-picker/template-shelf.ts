import type { ListedTemplate } from '@retake/core'
import type { Shelf } from './types.ts'

/** All shelves, in the order they are offered. */
const shelves = ['time', 'color', 'motion', 'mood', 'mine', 'shared'] as const satisfies readonly Shelf[]

/** Names the shelf a template is on. */
export function shelfOf({ category, owner }: ListedTemplate): Shelf {
  if (category !== 'saved') return category
  return owner === 'shared' ? 'shared' : 'mine'
}

/** Lists the shelves that have something on them. */
export function shelvesOf(templates: readonly ListedTemplate[]): Shelf[] {
  const filled = new Set(templates.map(shelfOf))
  return shelves.filter((shelf) => filled.has(shelf))
}

/** Finds the templates of a shelf about which words are said that begin as the given ones. */
export function findTemplates(
  templates: readonly ListedTemplate[],
  { shelf, words }: { shelf: Shelf | 'all'; words: string },
): ListedTemplate[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return templates.filter((template) => {
    if (shelf !== 'all' && shelfOf(template) !== shelf) return false
    const { name, description, instruction, category } = template
    const said = ` ${name} ${description} ${instruction} ${category}`.toLocaleLowerCase()
    return wanted.every((word) => said.includes(` ${word}`))
  })
}
