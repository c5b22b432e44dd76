import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export interface PageFile {
  body: Uint8Array | string
  headers: Record<string, string>
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** No inline script or style, nothing from elsewhere: what a careful host would send. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Loads the built page into memory, by path; a path that is not listed does not exist. */
export function loadPageFiles(folder: string, jobId: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = contentTypes[extname(name)]
    if (type === undefined) continue
    const cached = name.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache'
    files.set(`/${name.split(sep).join('/')}`, {
      body: readFileSync(join(folder, name)),
      headers: { 'content-type': type, 'cache-control': cached, 'x-content-type-options': 'nosniff' },
    })
  }
  files.set('/', indexPage(files.get('/index.html'), jobId))
  files.delete('/index.html')
  return files
}

/** The page that opens, with the id of the job it shows first. */
function indexPage(file: PageFile | undefined, jobId: string): PageFile {
  if (!file) throw new Error('The page was built without index.html.')
  const html = Buffer.from(file.body).toString('utf8').replace('{{job-id}}', jobId)
  const security = { 'content-security-policy': contentSecurityPolicy, 'referrer-policy': 'no-referrer' }
  return { body: html, headers: { ...file.headers, ...security } }
}
