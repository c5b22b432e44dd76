/**
 * Everything that must pass, one check after another; the last line is `N passed, N failed`, where a gate counts as
 * one and a test run as its tests. `npm test -- types unit` runs only the checks named.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { testChecks } from './test-checks.mjs'

const folder = 'node_modules/.cache/retake'
const limitMs = 20 * 60_000

const { FORCE_COLOR: _, ...environment } = process.env

/** Runs a command, keeping what it prints. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, NO_COLOR: '1' },
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    const timer = setTimeout(() => {
      output += `\nStopped after ${limitMs / 60_000} minutes.`
      child.kill('SIGKILL')
    }, limitMs)
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ ok: code === 0, output })
    })
  })
}

/** Tests passed and failed in a run of vitest; a run that breaks outside its tests fails once more. */
async function runTests(check) {
  // Absolute, for a run of tests may have a root of its own.
  const report = resolve(folder, `${check.id}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { ok, output } = await run([...check.command, ...reporters])
  const results = readReport(report)
  const passed = results.filter(({ status }) => status === 'passed').length
  const faults = results.filter(({ status }) => status === 'failed')
  if (faults.length > 0) return { passed, failed: faults.length, output: faults.map(faultText).join('\n') }
  if (ok && passed > 0) return { passed, failed: 0, output }
  return { passed, failed: 1, output: passed === 0 ? `${output}\nNo test ran.` : output }
}

function readReport(path) {
  if (!existsSync(path)) return []
  return JSON.parse(readFileSync(path, 'utf8')).testResults.flatMap(({ name, assertionResults, ...file }) =>
    assertionResults.length > 0 || file.status !== 'failed'
      ? assertionResults.map((test) => ({ ...test, file: name }))
      : [{ status: 'failed', fullName: 'does not load', failureMessages: [file.message], file: name }],
  )
}

/** Where a test failed and the beginning of why. */
function faultText({ file, fullName, failureMessages = [] }) {
  const why = failureMessages.join('\n').split('\n').slice(0, 12).join('\n    ')
  return `  ${relative('.', file)} › ${fullName}\n    ${why}`
}

async function runGate(check) {
  const { ok, output } = await run(check.command)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
}

function report(check, { passed, failed, output }, seconds) {
  const counts = check.tests ? ` (${passed} passed${failed ? `, ${failed} failed` : ''})` : ''
  process.stdout.write(`${failed ? '✗' : '✓'} ${check.name}${counts} ${seconds.toFixed(0)} s\n`)
  if (failed) process.stdout.write(`${output.trim().split('\n').slice(-200).join('\n')}\n`)
}

function selectChecks(names) {
  const unknown = names.filter((name) => !testChecks.some((check) => check.id === name))
  if (unknown.length > 0) {
    const ids = testChecks.map((check) => check.id).join(', ')
    process.stderr.write(`There is no check "${unknown[0]}". Checks: ${ids}.\n`)
    process.exit(2)
  }
  return testChecks.filter((check) => names.length === 0 || names.includes(check.id))
}

mkdirSync(folder, { recursive: true })
rmSync(`${folder}/summary.txt`, { force: true })
const total = { passed: 0, failed: 0 }
for (const check of selectChecks(process.argv.slice(2))) {
  const startedAt = performance.now()
  const result = await (check.tests ? runTests(check) : runGate(check))
  total.passed += result.passed
  total.failed += result.failed
  report(check, result, (performance.now() - startedAt) / 1000)
}
const summary = `${total.passed} passed, ${total.failed} failed`
writeFileSync(`${folder}/summary.txt`, summary)
process.stdout.write(`${summary}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
