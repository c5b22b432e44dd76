import { en, enAnalytics, enChat, type Messages } from '../messages/index.ts'

/** The English catalogue with every text in ⟦brackets⟧: what stands outside of them did not come from it. */
export const pseudoMessages = Object.fromEntries(
  Object.entries({ ...en, ...enAnalytics, ...enChat }).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? `⟦${message}⟧`
      : (...args: Parameters<typeof message>) => `⟦${(message as (...all: unknown[]) => string)(...args)}⟧`,
  ]),
) as unknown as Messages

const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']

const withoutMessages = (text: string): string => {
  const next = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  return next === text ? text : withoutMessages(next)
}

/** Lists the texts of an element, shown or spoken, that hold words but came neither from the catalogue nor the data. */
export function strayTexts(root: Element, data: readonly string[]): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.currentNode as Element | null; node; node = walker.nextNode() as Element | null) {
    if (node.closest('time, .rt-prompt-diff')) continue
    for (const name of spoken) texts.push(node.getAttribute(name) ?? '')
    for (const child of node.childNodes)
      if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '')
  }
  return texts
    .map((text) => data.reduce((rest, known) => rest.replaceAll(known, ''), withoutMessages(text)))
    .filter((text) => /\p{L}{2,}/u.test(text))
}
