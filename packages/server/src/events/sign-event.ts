import type { MediaSigner } from '../views/types.ts'

interface StoredComposition {
  composition?: { video_url: string | null } | null
}

/** Puts the signed address of the video into a stored composition event; leaves all others as they are. */
export async function signEvent(payload: string, signer: MediaSigner): Promise<string> {
  if (!payload.startsWith('{"type":"composition"') && !payload.includes('"video_url":"')) return payload
  const event = JSON.parse(payload) as StoredComposition
  const name = event.composition?.video_url
  if (event.composition == null || name == null) return payload
  event.composition.video_url = await signer.sign(name)
  return JSON.stringify(event)
}
