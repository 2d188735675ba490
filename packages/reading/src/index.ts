export type * from './findings.ts'
export { type Capabilities, capabilities } from './capabilities.ts'
export {
  type ExplainedDate,
  type ExplainedField,
  type ExplainedFinding,
  type ExplainedMark,
  type ExplainedSentence,
  type Explanation,
  explain,
} from './explain.ts'
export { toGuideShape } from './guideShape.ts'
export { namesOfPlace } from './names/namesOfPlace.ts'
export { languageOf } from './engine/identify.ts'
export { parseWordList } from './engine/wordList.ts'
export { WordListError } from './errors.ts'
export { languages } from './languages/index.ts'
export { READER, read, readAll } from './read.ts'
export { type Claim, supports } from './supports.ts'
export type { Verdict } from './kinds/figures/supportsFigure.ts'
