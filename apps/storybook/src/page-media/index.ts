export { pageComposer } from './page-composer.ts'
export { type PageGeneratorOptions, pageGenerator } from './page-generator.ts'
export { pageInspector } from './page-inspector.ts'
