import type * as View from '@rapporteur/register'
import type { DocumentDetail, DocumentSummary } from '../schemas/document.ts'
import { presentFinding } from './finding.ts'

export function presentDocument(document: View.DocumentSummary): DocumentSummary {
  const { id, title, language, publishedOn, url, reporter, name, importedAt, counts } = document
  return { id, title, language, publishedOn, url, reporter, name, addedAt: importedAt, counts }
}

export function presentDocumentDetail(document: View.DocumentView): DocumentDetail {
  return {
    ...presentDocument(document),
    text: document.text,
    paragraphs: document.paragraphs.map(({ span, language }) => ({ span: [...span], language })),
    findings: document.findings.map((finding) => presentFinding(finding, document)),
    noise: document.noise.map(({ span: [start, end], reason }) => ({ start, end, reason })),
    sha256: document.sha256,
    size: document.size,
    mediaType: document.mediaType,
    encoding: document.encoding,
    reader: document.reader,
    reads: [...document.reads],
  }
}
