export type { Document, DocumentOrigin, LanguageCode, Paragraph, Span } from './document.ts'
