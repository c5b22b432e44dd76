export { PlanApproval, PlanNotes } from './plan-approval.tsx'
export { PlanPrompts } from './plan-prompts.tsx'
