/** Joins a stylesheet with what it imports; only relative `@import "…";` lines are resolved. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export function bundleStyles(path) {
  return readFileSync(path, 'utf8').replace(
    /^@import\s+(?:url\()?['"](\.[^'"]+)['"]\)?\s*(layer\(([^)]*)\))?\s*;\s*$/gm,
    (_, target, layered, layer) => {
      const css = bundleStyles(join(dirname(path), target))
      return layered ? `@layer ${layer} {\n${css}}\n` : css
    },
  )
}
