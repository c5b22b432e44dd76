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
      yield { bytes: Buffer.concat(held), isLast: false }
      held = []
      room = partBytes
    }
    held.push(rest)
    room -= rest.byteLength
  }
  yield { bytes: Buffer.concat(held), isLast: true }
}
