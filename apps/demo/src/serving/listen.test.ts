import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen, PortError } from './listen.ts'

const servers: ReturnType<typeof createServer>[] = []
const newServer = () => {
  const server = createServer()
  servers.push(server)
  return server
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test('takes the next free port when the usual one is in use', async () => {
  const first = await listen(newServer(), { port: 41_870, mayMove: true })
  const second = await listen(newServer(), { port: first, mayMove: true })
  expect(second).toBeGreaterThan(first)
})

test('says so when the port that was asked for is in use', async () => {
  const taken = await listen(newServer(), { port: 41_970, mayMove: true })
  await expect(listen(newServer(), { port: taken, mayMove: false })).rejects.toThrow(
    new PortError(`Port ${taken} is in use. Choose another with --port.`),
  )
})
