/** Reads declaration files as tsc writes them: which names an entry exports, and how each is declared. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Longest declaration shown whole; a longer one is cut and closed with a digest of the rest. */
const maxLines = 60

/** Splits a file into its top-level statements, without comments. */
export function statementsOf(text) {
  const statements = []
  let depth = 0
  let start = 0
  const source = withoutComments(text)
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at]
    if (char === '"' || char === "'" || char === '`') at = endOfString(source, at)
    else if ('{([<'.includes(char)) depth += 1
    else if ('})]'.includes(char)) depth -= 1
    else if (char === '>' && source[at - 1] !== '=') depth -= 1
    const closes = char === ';' || (char === '}' && endsBlock(source, start, at))
    if (depth === 0 && closes) {
      statements.push(source.slice(start, at + 1).trim())
      start = at + 1
    }
  }
  return statements.filter(Boolean)
}

/** Whether a brace ends a statement: those that assign end with a semicolon instead. */
function endsBlock(source, start, at) {
  const assigns = /^\s*(?:export |declare )*(?:type|const|let) /.test(source.slice(start, start + 40))
  return !assigns && /^\s*\n/.test(source.slice(at + 1))
}

function endOfString(source, from) {
  let at = from + 1
  while (at < source.length && source[at] !== source[from]) at += source[at] === '\\' ? 2 : 1
  return at
}

function withoutComments(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*\n+/g, '\n')
}

/** `export { a, type B as C } from './x.js'` as a list of names and where they come from. */
function exportsOf(statement) {
  const list = /^export (?:type )?\{([^}]*)\}(?: from ['"]([^'"]+)['"])?/.exec(statement)
  if (!list) return []
  return list[1]
    .split(',')
    .map((item) => item.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((item) => {
      const [local, exported = local] = item.split(' as ')
      return { local, exported, from: list[2] ?? null }
    })
}

function declaredName(statement) {
  const match =
    /^(?:export )?(?:declare )?(?:abstract )?(?:function|class|interface|type|const|let|enum|namespace) ([\w$]+)/.exec(
      statement,
    )
  return match?.[1] ?? null
}

function tidy(text) {
  return cut(text.replace(/^(?:export |declare )+/, '').replace(/\}\n \| /g, '} | '))
}

function cut(text) {
  const lines = text.split('\n')
  if (lines.length <= maxLines) return text
  return [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines`].join('\n')
}

/** Declarations of a name in a file, followed through re-exports; all of them where it is overloaded. */
function declarationsOf(file, name) {
  if (!existsSync(file)) return [`${name} (from ${file})`]
  const statements = statementsOf(readFileSync(file, 'utf8'))
  const own = statements.filter((statement) => declaredName(statement) === name)
  if (own.length > 0) return own.map(tidy)
  for (const statement of statements) {
    const found = exportsOf(statement).find((item) => item.exported === name)
    if (found) return declarationsAt(file, found)
  }
  return [`${name} (not found)`]
}

function declarationsAt(file, { local, from }) {
  if (from === null) return declarationsOf(file, local)
  if (!from.startsWith('.')) return [`${local} from '${from}'`]
  return declarationsOf(join(dirname(file), from.replace(/\.js$/, '.d.ts')), local)
}

/** Every export of an entry with its declaration, ordered by name. */
export function describeEntry(file) {
  const statements = statementsOf(readFileSync(file, 'utf8'))
  const direct = statements
    .filter((statement) => statement.startsWith('export ') && declaredName(statement))
    .map((statement) => ({ local: declaredName(statement), exported: declaredName(statement), from: null }))
  const all = [...direct, ...statements.flatMap(exportsOf)]
  const names = [...new Map(all.map((item) => [item.exported, item])).values()]
  return names
    .sort((a, b) => (a.exported < b.exported ? -1 : 1))
    .map((item) => {
      const text = declarationsAt(file, item).join('\n')
      return item.exported === item.local ? text : `// as ${item.exported}\n${text}`
    })
}
