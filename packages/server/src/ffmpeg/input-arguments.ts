import { resolve } from 'node:path'
import type { Container, FfmpegLimits } from './types.ts'

/** Decoders of cameras, phones and video models; the long tail of old ones stays closed. */
const videoDecoders =
  'h264,hevc,vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,libaom-av1,mpeg4,mpeg2video,mpeg1video,prores,dnxhd,mjpeg,theora,ffv1,rawvideo'
const audioDecoders =
  'aac,mp3,mp3float,ac3,eac3,alac,flac,opus,libopus,vorbis,libvorbis,pcm_s16le,pcm_s24le,pcm_s32le,pcm_f32le,pcm_s16be,pcm_u8'

/** Spells a local file so that ffmpeg can take it for nothing else: no protocol, no option. */
export function localInput(path: string): string {
  return `file:${resolve(path)}`
}

/**
 * Arguments that open one input under guard: local file, fixed demuxer, known decoders, capped pictures and length.
 */
export function inputArguments(path: string, container: Container, limits: FfmpegLimits): string[] {
  return [
    '-protocol_whitelist',
    'file,pipe',
    '-f',
    container,
    '-codec_whitelist',
    `${videoDecoders},${audioDecoders}`,
    '-max_pixels',
    String(limits.maxPixels),
    '-t',
    String(limits.maxDurationSeconds),
    '-i',
    localInput(path),
  ]
}
