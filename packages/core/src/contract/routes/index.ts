import type { EndpointName } from '../endpoints.ts'
import { analyticsRoutes } from './analytics.ts'
import { batchRoutes } from './batches.ts'
import { jobRoutes } from './jobs.ts'
import { messageRoutes } from './messages.ts'
import { outputRoutes } from './output.ts'
import { planRoutes } from './plans.ts'
import { styleRoutes } from './styles.ts'
import { suggestionRoutes } from './suggestions.ts'
import { templateRoutes } from './templates.ts'
import { versionRoutes } from './versions.ts'
import { webhookRoutes } from './webhooks.ts'

/** Every route that works, by name. Client, server dispatch and OpenAPI derive from it. */
export const routes = {
  ...jobRoutes,
  ...planRoutes,
  ...batchRoutes,
  ...styleRoutes,
  ...suggestionRoutes,
  ...templateRoutes,
  ...versionRoutes,
  ...messageRoutes,
  ...analyticsRoutes,
  ...webhookRoutes,
  ...outputRoutes,
} satisfies { [Name in EndpointName]: { name: Name } }

export type Routes = typeof routes
export type RouteName = keyof Routes
