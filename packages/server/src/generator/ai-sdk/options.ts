import type { experimental_startVideo } from 'ai'

type StartOptions = Parameters<typeof experimental_startVideo>[0]

export interface AiSdkGeneratorOptions {
  /** A video model of the Vercel AI SDK that can be started and asked for, like `fal.video('…')`. */
  model: StartOptions['model']
  /** What goes with every generation. */
  settings?: Pick<StartOptions, 'aspectRatio' | 'resolution' | 'fps' | 'generateAudio' | 'providerOptions'>
  /** Default 5,000. */
  pollIntervalMs?: number
  /** Seconds one generation takes, until past runs say better. Default 30 to 180. */
  typicalSeconds?: { low: number; high: number }
}
