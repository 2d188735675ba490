import { getDocument, listDocuments, type DocumentSummary, type Read } from '@rapporteur/register'

/** Fewer documents than this are looked up one by one; more are met sooner by going through the list. */
const FEW = 4
/** The register's longest page. */
const PAGE = 500

/** Titles, languages and dates of documents, by id. Throws NotFound for one that is not there. */
export async function documentHeads(
  read: Read,
  d: string,
  wanted: Iterable<string>,
): Promise<Map<string, DocumentSummary>> {
  const missing = new Set(wanted)
  const heads = new Map<string, DocumentSummary>()
  for (let offset = 0; missing.size > FEW; offset += PAGE) {
    const { items, total } = await listDocuments(read, d, { offset, limit: PAGE })
    for (const head of items) if (missing.delete(head.id)) heads.set(head.id, head)
    if (offset + PAGE >= total) break
  }
  for (const id of missing) heads.set(id, await getDocument(read, d, id))
  return heads
}
