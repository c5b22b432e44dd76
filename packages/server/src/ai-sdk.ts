export { aiSdkGenerator } from './generator/ai-sdk/ai-sdk-generator.ts'
export type { AiSdkGeneratorOptions } from './generator/ai-sdk/options.ts'
export { aiSdkLanguageModel } from './language-model/ai-sdk/ai-sdk-language-model.ts'
