import type { FileHandle } from 'node:fs/promises'
import type { Rational, VideoFacts } from './types.ts'

/** A fault that makes a file unusable, in words for people. */
export class IsoMediaFault extends Error {}

/** Boxes on one level of a file. Real ones have dozens; millions of empty ones would keep the process busy for minutes. */
const maxBoxes = 10_000

interface Box {
  type: string
  body: DataView
}

const name = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

function* boxesIn(view: DataView): Generator<Box> {
  let at = 0
  for (let count = 0; at + 8 <= view.byteLength; count += 1) {
    if (count === maxBoxes) throw new IsoMediaFault('has a damaged index')
    const declared = view.getUint32(at)
    const wide = declared === 1 && at + 16 <= view.byteLength
    const size = wide ? Number(view.getBigUint64(at + 8)) : declared === 0 ? view.byteLength - at : declared
    const header = wide ? 16 : 8
    if (size < header || at + size > view.byteLength) return
    yield {
      type: name(view, at + 4),
      body: new DataView(view.buffer, view.byteOffset + at + header, size - header),
    }
    at += size
  }
}

function firstBox(view: DataView, matches: (box: Box) => boolean): DataView | undefined {
  for (const box of boxesIn(view)) if (matches(box)) return box.body
  return undefined
}

function find(view: DataView | undefined, ...path: string[]): DataView | undefined {
  let inside = view
  for (const type of path) {
    if (!inside) return undefined
    inside = firstBox(inside, (box) => box.type === type)
  }
  return inside
}

/** Walks the top level without reading media; every box must end inside the file. */
async function readMoov(file: FileHandle, size: number): Promise<DataView | null> {
  const header = Buffer.alloc(16)
  let moov: { at: number; size: number } | null = null
  let media = false
  let count = 0
  for (let at = 0; at + 8 <= size; count += 1) {
    if (count === maxBoxes) throw new IsoMediaFault('holds bytes that are no part of a video')
    await file.read(header, 0, 16, at)
    const declared = header.readUInt32BE(0)
    const type = header.toString('latin1', 4, 8)
    const length = declared === 1 ? Number(header.readBigUInt64BE(8)) : declared === 0 ? size - at : declared
    if (length < 8 || !/^[\x20-\x7e©]{4}$/.test(type))
      throw new IsoMediaFault('holds bytes that are no part of a video')
    if (at + length > size) throw new IsoMediaFault('is cut off: its end is missing')
    if (type === 'moov') moov = { at: at + 8, size: length - 8 }
    if (type === 'moof') return null
    if (type === 'mdat') media = true
    at += length
  }
  if (!moov) throw new IsoMediaFault('is cut off: it has no index of its pictures')
  if (!media) throw new IsoMediaFault('holds an index but no pictures')
  if (moov.size > 64_000_000) throw new IsoMediaFault('has an index of more than 64 MB')
  const bytes = new Uint8Array(moov.size)
  await file.read(bytes, 0, moov.size, moov.at)
  return new DataView(bytes.buffer)
}

function mediaHeader(mdhd: DataView): { timescale: number; duration: number } {
  const long = mdhd.getUint8(0) === 1
  return {
    timescale: mdhd.getUint32(long ? 20 : 12),
    duration: long ? Number(mdhd.getBigUint64(24)) : mdhd.getUint32(16),
  }
}

function trackSize(tkhd: DataView): { width: number; height: number } {
  const matrix = tkhd.getUint8(0) === 1 ? 52 : 40
  const turned = tkhd.getInt32(matrix) === 0 && tkhd.getInt32(matrix + 4) !== 0
  const width = tkhd.getUint32(matrix + 36) / 65_536
  const height = tkhd.getUint32(matrix + 40) / 65_536
  return turned ? { width: height, height: width } : { width, height }
}

const knownRates: Rational[] = [
  [24, 1],
  [25, 1],
  [30, 1],
  [50, 1],
  [60, 1],
  [24_000, 1001],
  [30_000, 1001],
  [60_000, 1001],
  [12, 1],
  [15, 1],
  [16, 1],
  [8, 1],
].map(([num, den]) => ({ num: num!, den: den! }))

/** The usual frame rate within 0.1 % of a measured one, else the measured one to a thousandth. */
export function usualRate(framesPerSecond: number): Rational {
  const near = knownRates.find((rate) => Math.abs(rate.num / rate.den / framesPerSecond - 1) < 0.0004)
  return near ?? { num: Math.round(framesPerSecond * 1000), den: 1000 }
}

function timing(stts: DataView): { frames: number; ticks: number } {
  let frames = 0
  let ticks = 0
  for (let i = 0; i < stts.getUint32(4); i += 1) {
    frames += stts.getUint32(8 + i * 8)
    ticks += stts.getUint32(8 + i * 8) * stts.getUint32(12 + i * 8)
  }
  return { frames, ticks }
}

const matrices: Record<number, VideoFacts['colorMatrix']> = {
  1: 'bt709',
  5: 'bt601',
  6: 'bt601',
  9: 'bt2020',
}

function sampleEntry(stsd: DataView): {
  width: number
  height: number
  colorMatrix: VideoFacts['colorMatrix']
} {
  const entry = firstBox(new DataView(stsd.buffer, stsd.byteOffset + 8, stsd.byteLength - 8), () => true)
  if (!entry || entry.byteLength < 78) throw new IsoMediaFault('does not say how its pictures are coded')
  const extensions = new DataView(entry.buffer, entry.byteOffset + 78, entry.byteLength - 78)
  const colr = find(extensions, 'colr')
  const matrix =
    colr && colr.byteLength >= 10 && ['nclx', 'nclc'].includes(name(colr, 0)) ? colr.getUint16(8) : 0
  return { width: entry.getUint16(24), height: entry.getUint16(26), colorMatrix: matrices[matrix] ?? null }
}

/**
 * Reads the facts of an mp4 or mov from its index, in a millisecond and without a process.
 * @returns `null` where the index is spread over fragments and cannot tell.
 * @throws IsoMediaFault for a file that is cut off or holds no video.
 */
export async function readIsoMedia(
  file: FileHandle,
  size: number,
): Promise<Omit<VideoFacts, 'container'> | null> {
  const moov = await readMoov(file, size)
  if (!moov || find(moov, 'mvex')) return null
  const track = firstBox(moov, ({ type, body }) => {
    const handler = type === 'trak' ? find(body, 'mdia', 'hdlr') : undefined
    return handler !== undefined && handler.byteLength >= 12 && name(handler, 8) === 'vide'
  })
  if (!track) throw new IsoMediaFault('has sound but no picture')
  const tkhd = find(track, 'tkhd')
  const mdhd = find(track, 'mdia', 'mdhd')
  const table = find(track, 'mdia', 'minf', 'stbl')
  const [stts, stsd] = [find(table, 'stts'), find(table, 'stsd')]
  if (!tkhd || !mdhd || !stts || !stsd) throw new IsoMediaFault('has a damaged index')
  const { timescale } = mediaHeader(mdhd)
  const { frames, ticks } = timing(stts)
  if (frames === 0 || ticks === 0 || timescale === 0) throw new IsoMediaFault('has no pictures')
  const entry = sampleEntry(stsd)
  const shown = trackSize(tkhd)
  const turned = shown.width < shown.height !== entry.width < entry.height
  return {
    durationSeconds: ticks / timescale,
    width: turned ? entry.height : entry.width,
    height: turned ? entry.width : entry.height,
    frameRate: usualRate((frames * timescale) / ticks),
    frames,
    colorMatrix: entry.colorMatrix,
  }
}
