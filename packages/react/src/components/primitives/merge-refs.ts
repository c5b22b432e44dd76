import type { Ref } from 'react'

/** Gives one ref that feeds several. */
export function mergeRefs<Element>(...refs: (Ref<Element> | undefined)[]): (element: Element | null) => void {
  return (element) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(element)
      else if (ref) ref.current = element
    }
  }
}
