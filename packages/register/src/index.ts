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
export { importDocument, importDocuments } from './import/import-documents.ts'
export type { FindingCounts, ImportOutcome, Incoming } from './import/incoming.ts'

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
export { undoChange, undoingsOf, type Undoing } from './undo/undo-change.ts'
export { verify } from './log/verify.ts'
export { exportDossier } from './backup/export-dossier.ts'
export { dump, restore, vacuum } from './backup/dump.ts'
export { enqueueJob, finishJob, listJobs, takeJob, tellProgress, type Job, type JobRow } from './jobs/jobs.ts'
export { getSeries, listSeries, type SeriesView, type SeriesPointView } from './queries/series.ts'

export { hasRole } from './access/roles.ts'
export { mayDo, type Access, type Action } from './rules/access.ts'
export {
  endSession,
  findSession,
  keepEntryLink,
  keepSession,
  setDesk,
  useEntryLink,
  type BrowserSession,
} from './access/browser-sessions.ts'
export {
  accountOf,
  accountOfHash,
  actorOf,
  actorOfHash,
  createToken,
  createUser,
  disableUser,
  grant,
  listUsers,
  membershipsOf,
  revokeToken,
  type Account,
} from './access/accounts.ts'

export {
  countAttention,
  getUndertaking,
  listUndertakings,
  type AssessmentView,
  type JointView,
  type MentionView,
  type ObstacleView,
  type UndertakingDetail,
  type UndertakingFilter,
  type UndertakingView,
} from './undertakings/undertakings.ts'
export {
  addMention,
  addObstacle,
  addUndertaking,
  amendUndertaking,
  closeObstacle,
  nameResponsible,
  releaseResponsible,
  type NewMention,
  type NewObstacle,
  type NewUndertaking,
  type UndertakingChange,
} from './undertakings/write-undertakings.ts'
export { assess, type NewAssessment } from './undertakings/assessments.ts'
export { decideProposal } from './links/decide-proposal.ts'
export { joinUndertaking, partUndertaking } from './links/join-undertakings.ts'
export { listProposals, type ProposalView } from './links/proposals.ts'
export { refreshProposals } from './links/refresh-proposals.ts'
export { decideMerge, listMerges, refreshMerges, type MergeView } from './merges/merges.ts'
export type { MergeReason, MergeReasonCode } from './rules/merges.ts'
export { changeNote, listNotes, writeNote, type Note } from './notes/notes.ts'
export {
  beginMinutes,
  brokenSeals,
  changeMinutes,
  getMinutes,
  listMinutes,
  listNotices,
  seeNotice,
  type MinutesView,
  type NoticeView,
} from './minutes/minutes.ts'
export type { MinutesEvent, MinutesPhase } from './rules/minutes.ts'
export {
  adoptItem,
  getAgenda,
  holdSession,
  listSessions,
  openAgenda,
  planSession,
  prepareReview,
  setOutcome,
  type AgendaItem,
  type NewSession,
  type Outcome,
  type SessionReviewView,
} from './sessions/sessions.ts'
export {
  bodyCourse,
  sessionCourse,
  type CourseItem,
  type SessionCourse,
  type SessionStates,
} from './sessions/course.ts'
export { calendarFeed, getCalendar, type CalendarEntry } from './sessions/calendar.ts'
export { getGrowthChecks, getTargetBoard, type BoardFilter, type TargetBoard } from './figures/boards.ts'
export { getConflictBoard, type ConflictBoardView } from './figures/conflict-board.ts'
export {
  amendInstrument,
  getInstrument,
  listInstrumentAlerts,
  listInstruments,
  type InstrumentChange,
  type InstrumentDetail,
  type InstrumentFilter,
  type InstrumentView,
} from './instruments/instruments.ts'
export { getProject, setProjectState, type ProjectDetail } from './projects/projects.ts'
