import { createRetake } from '@retake/server'

// Kept on the global object: in development Next loads a module again whenever it changes.
globalThis.retake ??= createRetake({
  authenticate: (request) => ({ userId: request.headers.get('x-user') ?? 'guest' }), // your session goes here
})

export const { retake } = globalThis
