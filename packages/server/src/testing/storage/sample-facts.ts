/** What the samples have in common. */
export const priceMicros = 150_000

export const jobFacts = {
  tenantId: 'tenant',
  ownerId: 'anna',
  title: 'A song — «Nachts» 🌒',
  state: 'importing' as const,
  contentHash: 'f'.repeat(64),
  audio: {
    sourceUrl: 'https://example.com/song.mp3',
    mediaKey: null,
    sections: [{ label: 'chorus', startSeconds: 0.5, endSeconds: 5.25 }],
    beats: [0.5, 1.021],
    bpm: 115.2,
    energy: 0.7,
    mood: null,
  },
  clipsCount: 4,
  createdAtMs: 0,
}

export const clipFacts = {
  prompt: 'a harbour at dawn',
  startSeconds: 0,
  endSeconds: 5,
  lyrics: null,
  costMicros: null,
  sourceUrl: null,
  sourceKey: 'import/harbour.mp4',
  currentVersionUid: null,
  revision: 0,
  importError: null,
}

export const versionFacts = {
  regenerationUid: null,
  contentType: 'video/mp4',
  mediaBytes: 1_000,
  durationSeconds: 5.005,
  analysis: { brightness: 0.31, saturation: 0.5, contrast: 0.4, motion: 0.12, warmth: -0.2 },
  prompt: 'a harbour at dawn, brighter',
  instruction: 'make it brighter',
  templateId: null,
  model: null,
  seed: 4_294_967_296,
  referenceVersionUids: [],
  baseVersionUid: null,
  edits: [{ aspect: 'brightness' as const, direction: 'increase' as const, amount: 0.25 }],
  costMicros: priceMicros,
}

export const batchFacts = {
  planUid: null,
  mode: 'sequential' as const,
  autoAccept: true,
  estimatedMicros: priceMicros,
  estimatedSeconds: 7.5,
}
