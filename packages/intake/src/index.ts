export type { Document, DocumentOrigin, LanguageCode, Paragraph, Span } from './document.ts'
export type { IntakeProblem, IntakeProblemCode } from './errors.ts'
export { defaultLimits, takeIn, type IntakeOptions, type Source, type TakenIn } from './takeIn.ts'
