import { defineRoute } from '../define-route.ts'
import { analyticsQuery, analyticsSchema } from '../schemas/analytics.ts'
import { jobParams, userParams } from './params.ts'

const read = {
  query: analyticsQuery,
  response: { status: 200, schema: analyticsSchema },
  errors: [],
} as const

export const analyticsRoutes = {
  getJobAnalytics: defineRoute('getJobAnalytics', {
    ...read,
    summary: 'Sum up the attempts of a job: success, cost, time, what was asked for and kept.',
    access: 'job',
    params: jobParams,
  }),
  getUserAnalytics: defineRoute('getUserAnalytics', {
    ...read,
    summary: 'Sum up the attempts of a user: oneself, or for operators anybody of their tenant.',
    access: 'signed-in',
    params: userParams,
  }),
  getAnalytics: defineRoute('getAnalytics', {
    ...read,
    summary: 'Sum up the attempts of the whole tenant. For operators.',
    access: 'signed-in',
  }),
}
