import { describe, expect, it } from 'vitest'
import { sniffContainer } from './sniff-container.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text.padEnd(400, '\0'), 'latin1')

describe('telling files by their first bytes', () => {
  it.each([
    ['\0\0\0\x20ftypisom', 'mov', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'mov', 'video/quicktime'],
    ['\0\0\0\x20ftypM4A ', 'mov', 'audio/mp4'],
    ['\x1aE\xdf\xa3\0\0\0webm', 'matroska', 'video/webm'],
    ['\x1aE\xdf\xa3\0\0\0\0\0', 'matroska', 'video/x-matroska'],
    ['RIFFxxxxWAVEfmt ', 'wav', 'audio/wav'],
    ['RIFFxxxxAVI LIST', 'avi', 'video/x-msvideo'],
    ['ID3\x04\0\0\0\0\0\0\0\0', 'mp3', 'audio/mpeg'],
    ['fLaC\0\0\0\0\0\0\0\0', 'flac', 'audio/flac'],
    ['OggS\0\0\0\0\0\0\0\0', 'ogg', 'video/ogg'],
  ])('knows %j', (head, container, contentType) => {
    expect(sniffContainer(bytes(head))).toEqual({ container, contentType })
  })

  it.each([
    '\xff\xd8\xff\xe0\0\x10JFIF',
    '\x89PNG\r\n\x1a\n\0\0\0\0',
    'GIF89a......',
    '<!doctype html><html>',
    '<html><body>hi',
    '%PDF-1.7....',
    'PK\x03\x04........',
    '{"error":"no"}',
    '#EXTM3U\n#EXT-X',
    'ffconcat version 1.0',
    '\0\0\0\x20ftypavif',
    '\0\0\0\x20ftypheic',
    '',
  ])('takes %j for no video', (head) => {
    expect(sniffContainer(bytes(head))).toBeNull()
  })
})
