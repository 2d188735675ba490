import type * as View from '@rapporteur/register'
import type { Finding } from '../schemas/finding.ts'
import { presentAnchor } from './anchor.ts'

/** A finding of the register, flat: the fields of its kind beside what every finding carries. */
export function presentFinding(
  view: View.FindingView,
  document: Pick<View.DocumentSummary, 'title' | 'language' | 'publishedOn'>,
): Finding {
  const { kind: _kind, quote: _quote, span: _span, rule: _rule, certainty: _certainty, implied, ...fields } = view.value
  return {
    ...fields,
    kind: view.kind,
    id: view.id,
    anchor: presentAnchor(view.anchor, view.id, document),
    rule: view.rule,
    reader: view.reader,
    certainty: view.certainty,
    implied: implied.map(({ field, from, span }) => ({ field, from, span: span ? [...span] : null })),
    verdict: view.verdict,
    review: {
      state: view.state,
      by: view.reviewedBy,
      at: view.reviewedAt,
      secondedBy: view.secondedBy,
      mergedInto: view.mergedInto,
    },
    version: view.version,
    asRead: view.asRead ? fieldsOf(view.asRead) : null,
    entries: view.entries.map(({ kind, id }) => ({ kind, id })),
    // The register's value and kind agree; the compiler cannot follow that through the rest spread.
  } as Finding
}

const GROUNDED = new Set(['kind', 'quote', 'span', 'rule', 'certainty', 'implied'])

function fieldsOf(value: View.FindingView['value']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !GROUNDED.has(field)))
}
