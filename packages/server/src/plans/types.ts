import type {
  BlockedClip,
  Change,
  InstructionDiagnostic,
  InstructionTarget,
  Modification,
  PlanTarget,
  Template,
  TransferAspect,
} from '@retake/core'
import type { ClipSnapshot, JobRecord, PlannedTarget, VersionRecord } from '../ports/storage/index.ts'

/** What a person asks for: words over the job, words for each clip, a template, or the look of another clip. */
export type PlanRequest =
  | { kind: 'instruction'; text: string; selection: number[] }
  | { kind: 'clips'; clips: ClipWish[] }
  | TemplateRequest
  | TransferRequest

/** Words for one clip, with the reason why this clip if it is not that somebody gave it. */
export interface ClipWish {
  clipIndex: number
  instruction: string
  because?: string
}

/** A template by id: a built-in one with its look, or a saved one that is only its words. */
export interface UsableTemplate {
  id: string
  name: string
  instruction: string
  look: Template | null
}

/** A template for some clips, with the person's own words beside it. */
export interface TemplateRequest {
  kind: 'template'
  template: UsableTemplate
  clipIndexes: number[]
  customizations: string
}

/** The look of one clip for others. */
export interface TransferRequest {
  kind: 'style-transfer'
  sourceClipIndex: number
  targetClipIndexes: number[]
  aspects: TransferAspect[]
  instruction: string
}

/** Where a target's prompt comes from, if not from its words. */
export type TargetStyle =
  | { kind: 'template'; template: Template; customizations: string }
  | { kind: 'transfer'; aspects: TransferAspect[]; instruction: string }

/** A target with the sentence that tells why this clip. */
export interface ReadTarget extends InstructionTarget {
  because: string
  /** The template that the words come from. */
  templateId?: string
  style?: TargetStyle
}

/** A request as understood, before anything is looked at but the words. */
export interface ReadRequest {
  targets: ReadTarget[]
  diagnostics: InstructionDiagnostic[]
  blocked: BlockedClip[]
}

/** A clip with a current version: what a change can be based on. */
export interface BasedClip {
  snapshot: ClipSnapshot
  base: VersionRecord
  source: VersionRecord
}

/** What a change is compiled from. */
export interface CompileInput {
  target: ReadTarget
  clip: BasedClip
  /** The clip whose look is taken over. */
  reference: VersionRecord | null
}

/** A compiled target without its price. */
export interface CompiledTarget {
  planned: Omit<PlannedTarget, 'unitPriceMicros' | 'costMicros'>
  /** The modifications with their places in the text, for the generator's review. */
  modifications: Modification[]
  shown: Pick<PlanTarget, 'because' | 'warnings'>
  changes: Change[]
}

export interface JobClips {
  job: JobRecord
  clips: ClipSnapshot[]
}
