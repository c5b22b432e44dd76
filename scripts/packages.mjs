/** The packages that are published, and what their manifests say. */
import { existsSync, readFileSync } from 'node:fs'

/** In the order in which they build on each other. */
export const packageNames = ['core', 'react', 'server']

export function readManifest(name) {
  return JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
}

/** Entries of a package: the subpath people import, its source, and where the build puts it. */
export function entriesOf(name) {
  return Object.entries(readManifest(name).exports)
    .filter(([, source]) => source !== './package.json')
    .map(([subpath, source]) => ({
      subpath,
      source,
      isStyle: source.endsWith('.css'),
      built: source.replace('./src/', './dist/').replace(/\.tsx?$/, '.js'),
    }))
}

/** What `exports` has to be once published: the build instead of the sources, types first. */
export function publishedExports(name) {
  return Object.fromEntries(
    entriesOf(name).map(({ subpath, built, isStyle }) => {
      const types = isStyle ? `${built}.d.ts` : built.replace(/\.js$/, '.d.ts')
      return [subpath, { types, default: built }]
    }),
  )
}

export const isPackage = (name) => existsSync(`packages/${name}/package.json`)
