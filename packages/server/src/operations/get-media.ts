import { RetakeError } from '@retake/core'
import { deliverMedia } from '../delivery/deliver-media.ts'
import { findMedia } from '../delivery/find-media.ts'
import { signedText } from '../delivery/media-signer.ts'
import type { Operation } from './types.ts'

export const getMedia: Operation<'getMedia'> = async ({ input, request, services }) => {
  const { storage, media, mediaKeys, now, origins } = services
  const { key: name, expires, signature } = input
  const valid = await mediaKeys.verify(signedText(name, Number(expires)), signature)
  if (!valid || !(Number(expires) * 1_000 > now())) {
    throw new RetakeError(
      'forbidden',
      'This address is not valid or has expired. Read it again from the API.',
    )
  }
  const found = await findMedia(storage, media, name)
  if (found === null) throw new RetakeError('not-found', 'This media is not there any more.')
  return deliverMedia(found, { request, name, shared: origins.length > 0 })
}
