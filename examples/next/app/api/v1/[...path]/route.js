import { toHandler } from '@retake/server/next'
import { retake } from '../../../../lib/retake.js'

export const { GET, POST, PATCH, DELETE, OPTIONS } = toHandler(retake)
