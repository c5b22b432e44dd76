/** Work is under way: at the provider, or with its output. */
export const liveStatuses = ['submitting', 'running', 'storing'] as const
