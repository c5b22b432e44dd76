import { generateObject, jsonSchema } from 'ai'
import type { FillRequest, LanguageModel } from '../../ports/language-model.ts'

type SdkModel = Parameters<typeof generateObject>[0]['model']

/** A language model of the Vercel AI SDK, like `openai('…')`. It gets no tools and is asked once. */
export function aiSdkLanguageModel(model: SdkModel): LanguageModel {
  const name = typeof model === 'string' ? model : `${model.provider}/${model.modelId}`
  return {
    capabilities: { model: name },
    async fill({ task, data, fields }, { signal }) {
      const { object } = await generateObject({
        model,
        schema: jsonSchema(schemaOf(fields)),
        system: task,
        prompt: JSON.stringify(data),
        maxRetries: 0,
        abortSignal: signal,
      })
      return object
    },
  }
}

function schemaOf(fields: FillRequest['fields']) {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { type: 'string' as const, ...field }]),
  )
  return { type: 'object' as const, properties, required: Object.keys(fields), additionalProperties: false }
}
