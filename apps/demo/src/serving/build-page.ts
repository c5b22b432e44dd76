import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['packages/core/src', 'packages/react/src', 'apps/demo/src/page', 'pnpm-lock.yaml']

/** Builds the studio page into `apps/demo/dist`, unless what is there is newer than all its sources. */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, 'apps/demo/dist')
  const built = join(folder, 'index.html')
  if (existsSync(built) && statSync(built).mtimeMs > newest(root)) return folder
  const { build } = await import('vite')
  await build({ configFile: join(root, 'apps/demo/vite.config.ts'), logLevel: 'error' })
  return folder
}

function newest(root: string): number {
  const times = sources.flatMap((source) => {
    const path = join(root, source)
    if (!statSync(path).isDirectory()) return [statSync(path).mtimeMs]
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(path, file)).mtimeMs,
    )
  })
  return Math.max(...times)
}
