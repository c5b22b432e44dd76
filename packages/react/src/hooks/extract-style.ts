/** On its own, so that a host's bundler loads the words of styles only once they are asked for. */
export { extractStyle } from '@retake/core'
