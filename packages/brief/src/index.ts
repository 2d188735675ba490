export type { Brief, BriefAnchor, BriefLanguage, BriefSection, BriefSentence, SectionKind } from './brief.ts'
export { composeBrief, type BriefOptions } from './composeBrief.ts'
export type {
  BriefEntries,
  DisagreementEntry,
  DisagreementReason,
  FigureEntry,
  InstrumentEntry,
  MeetingEntry,
  OutcomeEntry,
  OutcomeRule,
  ProposalEntries,
  TargetEntry,
  TargetVersion,
  UndertakingEntry,
  UndertakingState,
  Wording,
} from './entries.ts'
export { toDocx } from './render/docx.ts'
export { toHtml } from './render/html.ts'
export { toMarkdown } from './render/markdown.ts'
export type { RenderOptions } from './render/sources.ts'
