export type * from './findings.ts'
export { toGuideShape } from './guideShape.ts'
export { languageOf, languages } from './languages/index.ts'
export { READER, read } from './read.ts'
