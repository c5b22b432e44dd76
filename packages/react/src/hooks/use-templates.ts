'use client'
import type { ListedTemplate } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { readAllPages } from './read-all-pages.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads the templates: built-in ones, mine, and what others share. */
export function useTemplates(): ReadResult<ListedTemplate[]> {
  const { client } = useRetake()
  return useRead({
    key: readKeys.templates(),
    fetch: async (signal) => {
      const { rows } = await readAllPages(
        (cursor) => client.listTemplates({ limit: 200, ...cursor }, { signal }),
        (page) => page.templates,
      )
      return rows
    },
  })
}
