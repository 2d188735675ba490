import type { DocumentSummary } from '@rapporteur/api/schemas'

export const totalFindings = ({ counts }: Pick<DocumentSummary, 'counts'>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
