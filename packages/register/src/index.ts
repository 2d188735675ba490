export type * from './contracts.ts'
export type * from './views.ts'
export type { Effects } from './effects.ts'
export type { Actor, Read, Role, Write } from './database/handles.ts'
export type { BlobStore } from './database/blob-store.ts'
export {
  BadDossierFile,
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  RegisterError,
  RegisterLocked,
  StoreFailed,
} from './errors.ts'

export { openRegister, type OpenOptions, type Register } from './database/open-register.ts'
export { installDossier, systemActor } from './dossier/install-dossier.ts'
export { parseDossierFile, type DossierFile } from './dossier/dossier-file.ts'
export {
  importDocument,
  importDocuments,
  type FindingCounts,
  type ImportOutcome,
  type Incoming,
} from './import/import-documents.ts'

export { getDossier, getDossierSummary, knowledgeOf, listDossiers } from './queries/dossiers.ts'
export { homeOf } from './queries/home.ts'
export { getMeeting, listMeetings } from './queries/meetings.ts'
export { listFigures } from './queries/figures.ts'
export { getFinding, listFindings } from './queries/findings.ts'
export { getDocument, listDocuments } from './queries/documents.ts'
export { listTargets } from './queries/targets.ts'
export { listLog, type LogFilter } from './queries/log.ts'
export { search } from './search/search.ts'

export { acceptFindings, reviewFinding, type BulkOutcome, type Review } from './review/review-finding.ts'
export { verify } from './log/verify.ts'
export { exportDossier } from './backup/export-dossier.ts'
export { dump, restore, vacuum } from './backup/dump.ts'
export { enqueueJob, finishJob, listJobs, takeJob, type Job } from './jobs/jobs.ts'

export { hasRole } from './access/roles.ts'
export { mayDo, type Access, type Action } from './rules/access.ts'
export {
  accountOf,
  actorOf,
  createToken,
  createUser,
  disableUser,
  grant,
  listUsers,
  membershipsOf,
  revokeToken,
  type Account,
} from './access/accounts.ts'
