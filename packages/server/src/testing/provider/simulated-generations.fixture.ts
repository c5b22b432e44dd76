import type { FaultScript, OutputKind, PollStep, SubmitStep } from './fault-script.fixture.ts'

/** One line of the provider's bill; nothing is ever removed, a credit is a line of its own. */
export interface Bill {
  reference: string
  generationId: string
  micros: number
}

export interface Generation {
  id: string
  reference: string
  prompt: string
  script: FaultScript
  output: OutputKind
  state: 'open' | 'failed' | 'cancelled'
  outputReads: number
}

export interface SimulationOptions {
  /** What happens, by the end of the prompt; a prompt that no script is for goes well. */
  scripts?: Record<string, FaultScript>
  /** The same reference again gives the generation that was started. */
  idempotent?: boolean
  priceMicros?: number
}

/** The provider behind its HTTP: what it started, how far each is, and what it bills. */
export interface SimulatedGenerations {
  priceMicros: number
  /** Append-only. */
  bills: readonly Bill[]
  /** References whose generation was stopped. */
  cancelled: readonly string[]
  find(key: { id: string } | { reference: string }): Generation | undefined
  nextSubmit(prompt: string): SubmitStep
  nextPoll(generation: Generation): PollStep
  /** Starts and bills a generation. */
  begin(reference: string, prompt: string): Generation
  /** Ends it without a result; `billed` = it is paid for all the same. */
  fail(generation: Generation, billed: boolean): void
  /** Stops it where its script allows that, and takes it off the bill. */
  stop(generation: Generation): void
}

/** Creates the state of a provider. */
export function simulateGenerations(options: SimulationOptions): SimulatedGenerations {
  const { scripts = {}, idempotent = false, priceMicros = 150_000 } = options
  const all: Generation[] = []
  const bills: Bill[] = []
  const cancelled: string[] = []
  const next = createSteps()
  const scriptOf = (prompt: string) =>
    Object.entries(scripts).find(([end]) => prompt.endsWith(end))?.[1] ?? {}
  const bill = ({ id, reference }: Generation, micros: number) =>
    bills.push(Object.freeze({ reference, generationId: id, micros }))
  const end = (generation: Generation, state: Generation['state'], billed: boolean) => {
    if (generation.state !== 'open') return
    generation.state = state
    if (!billed) bill(generation, -priceMicros)
  }
  const find: SimulatedGenerations['find'] = (key) =>
    all.find((one) => ('id' in key ? one.id === key.id : one.reference === key.reference))
  return {
    priceMicros,
    bills,
    cancelled,
    find,
    nextSubmit: (prompt) => next<SubmitStep>(`submit ${prompt}`, scriptOf(prompt).submits, 'accept'),
    nextPoll: ({ prompt, script }) => next<PollStep>(`poll ${prompt}`, script.polls, 'complete'),
    begin(reference, prompt) {
      const known = idempotent ? find({ reference }) : undefined
      if (known !== undefined) return known
      const script = scriptOf(prompt)
      const output = next<OutputKind>(`output ${prompt}`, script.outputs, 'video')
      const id = `g${all.length + 1}`
      const generation: Generation = { id, reference, prompt, script, output, state: 'open', outputReads: 0 }
      all.push(generation)
      bill(generation, priceMicros)
      return generation
    },
    fail: (generation, billed) => end(generation, 'failed', billed),
    stop(generation) {
      if (generation.script.cancellable === false || generation.state !== 'open') return
      cancelled.push(generation.reference)
      end(generation, 'cancelled', false)
    },
  }
}

/** Gives the steps of each list one after another, then its last one again and again. */
function createSteps() {
  const counts = new Map<string, number>()
  return <Step>(key: string, steps: Step[] | undefined, fallback: Step): Step => {
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return steps?.[Math.min(count, steps.length - 1)] ?? fallback
  }
}
