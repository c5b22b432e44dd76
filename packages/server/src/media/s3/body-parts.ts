/** A piece of a body. */
export interface BodyPart {
  bytes: Uint8Array
  isLast: boolean
}

/** Yields a body in parts of just `partBytes`, of which only the last may have fewer; an empty body is one part. */
export async function* bodyParts(
  chunks: AsyncIterable<Uint8Array>,
  partBytes: number,
): AsyncGenerator<BodyPart> {
  let held: Uint8Array[] = []
  let room = partBytes
  for await (const chunk of chunks) {
    let rest = chunk
    while (rest.byteLength > room) {
      held.push(rest.subarray(0, room))
      rest = rest.subarray(room)
      const bytes = Buffer.concat(held)
      // Let go of before the part is sent, or a slow server would have it held twice.
      held = []
      room = partBytes
      yield { bytes, isLast: false }
    }
    held.push(rest)
    room -= rest.byteLength
  }
  yield { bytes: Buffer.concat(held), isLast: true }
}
