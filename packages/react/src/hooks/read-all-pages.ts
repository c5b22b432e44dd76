/** Reads a paged list to its end. `pick` takes the rows of one page. */
export async function readAllPages<Page extends { nextCursor: string | null }, Row>(
  readPage: (cursor: { cursor?: string }) => Promise<Page>,
  pick: (page: Page) => Row[],
): Promise<{ rows: Row[]; last: Page }> {
  let page = await readPage({})
  const rows = [...pick(page)]
  while (page.nextCursor) {
    page = await readPage({ cursor: page.nextCursor })
    rows.push(...pick(page))
  }
  return { rows, last: page }
}
