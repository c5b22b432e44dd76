import type { Container } from './types.ts'

/** Bytes that {@link sniffContainer} wants to see. */
export const sniffBytes = 4096

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const startsWith = (bytes: Uint8Array, magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte)

function isMpegTs(bytes: Uint8Array): boolean {
  return bytes.length > 376 && bytes[0] === 0x47 && bytes[188] === 0x47 && bytes[376] === 0x47
}

const contentTypes: Record<Container, string> = {
  mov: 'video/mp4',
  matroska: 'video/x-matroska',
  avi: 'video/x-msvideo',
  mpegts: 'video/mp2t',
  ogg: 'video/ogg',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  aac: 'audio/aac',
}

function isoType(bytes: Uint8Array): string {
  const brand = text(bytes, 8, 4)
  if (brand === 'qt  ') return 'video/quicktime'
  return brand.startsWith('M4A') ? 'audio/mp4' : 'video/mp4'
}

/** Images share the container of mp4: these brands hold pictures, not video. */
const imageBrands = new Set(['heic', 'heix', 'mif1', 'msf1', 'avif', 'avis', 'crx '])

function container(bytes: Uint8Array): Container | null {
  if (text(bytes, 4, 4) === 'ftyp') return imageBrands.has(text(bytes, 8, 4)) ? null : 'mov'
  if (['moov', 'wide'].includes(text(bytes, 4, 4))) return 'mov'
  if (startsWith(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return 'matroska'
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'AVI ') return 'avi'
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WAVE') return 'wav'
  if (text(bytes, 0, 4) === 'OggS') return 'ogg'
  if (text(bytes, 0, 4) === 'fLaC') return 'flac'
  if (text(bytes, 0, 3) === 'ID3') return 'mp3'
  if (isMpegTs(bytes)) return 'mpegts'
  if (bytes[0] === 0xff && (bytes[1]! & 0xf6) === 0xf0) return 'aac'
  if (bytes[0] === 0xff && (bytes[1]! & 0xe6) === 0xe2) return 'mp3'
  return null
}

/**
 * Tells the container from the first bytes, never from a name or a content type.
 * @returns `null` for anything that is not a container of video or audio we read.
 */
export function sniffContainer(bytes: Uint8Array): { container: Container; contentType: string } | null {
  if (bytes.length < 12) return null
  const found = container(bytes)
  if (found === null) return null
  if (found === 'mov') return { container: found, contentType: isoType(bytes) }
  const webm = found === 'matroska' && text(bytes, 0, Math.min(64, bytes.length)).includes('webm')
  return { container: found, contentType: webm ? 'video/webm' : contentTypes[found] }
}
