import type { TemplateRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import { importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeLibrary(test: StorageTest): void {
  test('keeps a template of its owner, with its own times', keepsTemplates)
  test('shows a template to others only when it is public, and only in its tenant', showsPublicTemplates)
  test('lets only the owner change and remove a template', guardsTemplates)
  test('lists templates newest first, page by page', listsTemplates)
  test('remembers dismissed suggestions of a clip, each once, until that is taken back', remembersDismissals)
  test('forgets dismissed suggestions with their job', forgetsDismissals)
}

const ann = { tenantId: 'studio', ownerId: 'ann' }
const ben = { tenantId: 'studio', ownerId: 'ben' }
const outsider = { tenantId: 'elsewhere', ownerId: 'ann' }

function templateOf(subject: StorageSubject, overrides: Partial<TemplateRecord> = {}): TemplateRecord {
  return {
    uid: subject.make.uid(),
    ...ann,
    name: 'Rainy night',
    description: '',
    instruction: 'make it night, add rain',
    isPublic: false,
    createdAtMs: 0,
    updatedAtMs: 0,
    ...overrides,
  }
}

async function keepsTemplates(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const given = templateOf(subject)
  const stored = await storage.createTemplate(given)
  expectEqual(stored, { ...given, createdAtMs: clock.now(), updatedAtMs: clock.now() }, 'the stored template')
  expectEqual(await storage.findTemplate({ ...ann, uid: given.uid }), stored, 'the template found')
  clock.advance(1_000)
  const changed = await storage.updateTemplate({ ...ann, uid: given.uid }, { name: 'Storm', isPublic: true })
  const expected = { ...stored, name: 'Storm', isPublic: true, updatedAtMs: clock.now() }
  expectEqual(changed, expected, 'the changed template')
  expectEqual(await storage.findTemplate({ ...ann, uid: given.uid }), expected, 'the template found again')
}

async function showsPublicTemplates(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { uid } = await storage.createTemplate(templateOf(subject))
  const seen = async (who: typeof ann) => (await storage.findTemplate({ ...who, uid })) !== null
  const shared = async (who: typeof ann) =>
    (await storage.listTemplates(who, 'public', { after: null, limit: 9 })).length
  expectEqual([await seen(ann), await seen(ben), await seen(outsider)], [true, false, false], 'a private one')
  expectEqual(await shared(ben), 0, 'public templates for another')
  await storage.updateTemplate({ ...ann, uid }, { isPublic: true })
  expectEqual([await seen(ben), await seen(outsider)], [true, false], 'a public one')
  expectEqual([await shared(ben), await shared(outsider), await shared(ann)], [1, 0, 0], 'public templates')
}

async function guardsTemplates(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { uid } = await storage.createTemplate(templateOf(subject, { isPublic: true }))
  for (const who of [ben, outsider]) {
    check((await storage.updateTemplate({ ...who, uid }, { name: 'Mine' })) === null, 'others change nothing')
    check(!(await storage.deleteTemplate({ ...who, uid })), 'others remove nothing')
  }
  expectEqual((await storage.findTemplate({ ...ann, uid }))?.name, 'Rainy night', 'the name')
  check(await storage.deleteTemplate({ ...ann, uid }), 'the owner removes it')
  check(!(await storage.deleteTemplate({ ...ann, uid })), 'it is gone')
}

async function listsTemplates(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  for (const name of ['1', '2', '3']) await storage.createTemplate(templateOf(subject, { name }))
  await storage.createTemplate(templateOf(subject, { ...ben, name: 'of ben' }))
  const page = (after: string | null) => storage.listTemplates(ann, 'mine', { after, limit: 2 })
  const first = await page(null)
  expectEqual(
    first.map(({ name }) => name),
    ['3', '2'],
    'the first page',
  )
  const second = await page(first[1]!.uid)
  expectEqual(
    second.map(({ name }) => name),
    ['1'],
    'the last page',
  )
}

async function remembersDismissals(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { originals } = await importJob(subject)
  const { clipUid } = originals[0]!
  for (const suggestion of ['too-dark.1', 'flat.1', 'too-dark.1'])
    await storage.setDismissed(clipUid, suggestion, true)
  expectEqual((await storage.listDismissed(clipUid)).sort(), ['flat.1', 'too-dark.1'], 'the dismissed')
  expectEqual(await storage.listDismissed(originals[1]!.clipUid), [], 'those of another clip')
  await storage.setDismissed(clipUid, 'flat.1', false)
  await storage.setDismissed(clipUid, 'never-there', false)
  expectEqual(await storage.listDismissed(clipUid), ['too-dark.1'], 'what is left')
}

async function forgetsDismissals(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const { clipUid } = originals[0]!
  await storage.setDismissed(clipUid, 'flat.1', true)
  await storage.deleteJob(job.uid)
  await storage.setDismissed(clipUid, 'too-dark.1', true)
  expectEqual(await storage.listDismissed(clipUid), [], 'the dismissed of a job that is gone')
}
