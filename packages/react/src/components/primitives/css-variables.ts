type Variables = Record<`--rt-${string}`, string | number | null>

/**
 * Sets custom properties through the style object once the element exists. Markup from a server carries no style
 * attributes then, which `style-src 'self'` would refuse.
 */
export function cssVariables(variables: Variables): (element: HTMLElement | SVGElement | null) => void {
  return (element) => {
    for (const [name, value] of Object.entries(variables)) {
      if (value === null) element?.style.removeProperty(name)
      else element?.style.setProperty(name, String(value))
    }
  }
}
