import { describe, it } from 'vitest'
import { describeMount } from '../testing/describe-mount.ts'
import { mountServers, parsingServers } from './mount-servers.fixture.ts'

for (const [name, mountServer] of Object.entries(mountServers)) {
  describe(name, () => describeMount({ describe, it }, mountServer))
}

for (const [name, mountServer] of Object.entries(parsingServers)) {
  describe(`${name} behind a body parser`, () =>
    describeMount({ describe, it }, mountServer, { parsesBodies: true }))
}
