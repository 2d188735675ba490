import type { Document, Finding, FindingKind, Reading } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import type { Tables } from '../database/tables.ts'
import { canonicalJson } from '../log/chain.ts'
import type { Verdict } from '../views.ts'
import { idOf } from './keys.ts'

/** How much of the text around a quote an anchor keeps. */
const CONTEXT = 32

/**
 * The rows of a reading's findings. A finding's id is its document, kind and place, so that reading again with a better reader
 * finds the same finding again. Returns a sentence instead when the reading does not belong to this text: then nothing may go in.
 */
export function findingRows(
  dossier_id: string,
  documentId: string,
  document: Document,
  reading: Reading,
  verdictOf: (finding: Finding) => Verdict,
): Tables['findings'][] | string {
  const { text } = document
  const seen = new Map<string, number>()
  const rows: Tables['findings'][] = []
  for (const finding of reading.findings) {
    const [starts, ends] = finding.span
    if (!(starts >= 0 && starts < ends && ends <= text.length) || text.slice(starts, ends) !== finding.quote)
      return `the reading of ${document.origin.name} quotes ${JSON.stringify(finding.quote.slice(0, 60))} at ${starts}–${ends}, where the text has something else`
    const place = `${finding.kind}|${starts}|${ends}`
    const nth = seen.get(place) ?? 0
    seen.set(place, nth + 1)
    rows.push({
      dossier_id,
      id: idOf('f', documentId, place, nth),
      document: documentId,
      reader: reading.reader,
      kind: finding.kind,
      value: finding,
      corrected: null,
      exact: finding.quote,
      prefix: text.slice(Math.max(0, starts - CONTEXT), starts),
      suffix: text.slice(ends, ends + CONTEXT),
      starts,
      ends,
      rule: finding.rule,
      certainty: finding.certainty,
      implied: finding.implied,
      verdict: verdictOf(finding),
      state: 'unreviewed',
      merged_into: null,
      pending: null,
      reviewed_by: null,
      reviewed_at: null,
      version: 1,
    })
  }
  return rows
}

/** How many findings of each kind. */
export function countsOf(findings: readonly { kind: FindingKind }[]): Record<FindingKind, number> {
  const counts = { figure: 0, meeting: 0, person: 0, instrument: 0, undertaking: 0 }
  for (const { kind } of findings) counts[kind]++
  return counts
}

/** One hash over the findings as they went in, so that the log also vouches for them. */
export const findingsHash = (findings: readonly Tables['findings'][]): string =>
  sha256Of(canonicalJson(findings.map(({ id, value }) => [id, value])))
