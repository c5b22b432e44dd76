/** On its own, so that a host's bundler loads the grammar beside the page and not before it. */
export { parseInstruction } from '@retake/core'
