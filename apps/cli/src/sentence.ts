/** An error as one line for a person; what we did not expect says where it happened, so that it can be reported. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (EXPECTED.has(error.name) || 'code' in error) return error.message
  const where = error.stack?.split('\n').find((line) => line.includes('.ts:'))
  return `unexpected: ${error.message}${where ? ` (${where.trim()})` : ''}`
}

const EXPECTED = new Set(['Mistake', 'Failure'])
