import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query'
import type {
  Agenda,
  AgencyList,
  BodyCourse,
  BodyList,
  Brief,
  Calendar,
  ConflictBoard,
  DocumentDetail,
  DocumentList,
  DossierHome,
  DossierList,
  FigureList,
  GrowthBoard,
  InstrumentDetail,
  InstrumentList,
  Log,
  Me,
  MeetingDetail,
  MeetingList,
  MergeList,
  Minutes,
  MinutesList,
  NoteList,
  NoticeList,
  Paging,
  PersonList,
  ProjectDetail,
  ProjectList,
  Queue,
  SearchResult,
  SessionCourse,
  SessionReview,
  TargetBoard,
  UndertakingLife,
  UndertakingList,
} from '@rapporteur/api/schemas'
import { get, within, type Query } from './client.ts'

/** One thing of a dossier: `['dossier', d, …]` is its key, so that everything of a dossier can be refreshed at once. */
const one = <T>(dossier: string, parts: readonly string[], query: Query = {}) =>
  queryOptions({
    queryKey: ['dossier', dossier, ...parts, query],
    queryFn: ({ signal }) => get<T>(within(dossier, ...parts), query, signal),
  })

/** As many as one answer may hold. */
const PAGE = 200

/** A list that is fetched page by page while it is scrolled. */
const many = <T extends { page: Paging; items: readonly unknown[] }>(
  dossier: string,
  parts: readonly string[],
  query: Query,
) =>
  infiniteQueryOptions<T, Error, InfiniteData<T, number>, QueryKey, number>({
    queryKey: ['dossier', dossier, ...parts, 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      get<T>(within(dossier, ...parts), { ...query, offset: pageParam, limit: PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ page, items }: T) =>
      page.offset + items.length < page.total && items.length > 0 ? page.offset + items.length : undefined,
    placeholderData: keepPreviousData,
  })

export const meQuery = () => queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => get<Me>('/me', {}, signal) })
export const dossiersQuery = () =>
  queryOptions({ queryKey: ['dossiers'], queryFn: ({ signal }) => get<DossierList>('/dossiers', {}, signal) })

export const homeQuery = (dossier: string) => one<DossierHome>(dossier, [])
export const meetingsQuery = (dossier: string, query: Query) => many<MeetingList>(dossier, ['meetings'], query)
export const meetingQuery = (dossier: string, id: string) => one<MeetingDetail>(dossier, ['meetings', id])
export const figuresQuery = (dossier: string, query: Query) => many<FigureList>(dossier, ['figures'], query)
/** As many observations of one indicator as an answer may hold, for a chart. */
export const observationsQuery = (dossier: string, query: Query) =>
  one<FigureList>(dossier, ['figures'], { ...query, limit: 500, sort: 'period', order: 'asc' })
export const documentsQuery = (dossier: string, query: Query) => many<DocumentList>(dossier, ['documents'], query)
export const documentQuery = (dossier: string, id: string) => one<DocumentDetail>(dossier, ['documents', id])
export const queueQuery = (dossier: string, query: Query) => many<Queue>(dossier, ['queue'], query)
export const searchQuery = (dossier: string, query: Query) => ({
  ...one<SearchResult>(dossier, ['search'], query),
  placeholderData: keepPreviousData<SearchResult>,
})
export const peopleQuery = (dossier: string, query: Query) => ({
  ...one<PersonList>(dossier, ['people'], query),
  placeholderData: keepPreviousData<PersonList>,
})
export const bodiesQuery = (dossier: string) => one<BodyList>(dossier, ['bodies'])
export const projectsQuery = (dossier: string) => one<ProjectList>(dossier, ['projects'])
export const projectQuery = (dossier: string, id: string) => one<ProjectDetail>(dossier, ['projects', id])
export const agenciesQuery = (dossier: string) => one<AgencyList>(dossier, ['agencies'])
export const notesQuery = (dossier: string, query: Query) => one<NoteList>(dossier, ['notes'], query)
export const bodyCourseQuery = (dossier: string, body: string) => one<BodyCourse>(dossier, ['bodies', body, 'course'])
export const sessionCourseQuery = (dossier: string, meeting: string) =>
  one<SessionCourse>(dossier, ['meetings', meeting, 'course'])
export const briefQuery = (dossier: string, query: Query) => one<Brief>(dossier, ['briefs'], query)
export const conflictsQuery = (dossier: string) => one<ConflictBoard>(dossier, ['conflicts'])
export const undertakingsQuery = (dossier: string, query: Query) =>
  many<UndertakingList>(dossier, ['undertakings'], query)
export const undertakingQuery = (dossier: string, id: string) => one<UndertakingLife>(dossier, ['undertakings', id])
export const instrumentsQuery = (dossier: string, query: Query) => many<InstrumentList>(dossier, ['instruments'], query)
export const instrumentQuery = (dossier: string, id: string) => one<InstrumentDetail>(dossier, ['instruments', id])
export const mergesQuery = (dossier: string) => one<MergeList>(dossier, ['merges'])
export const calendarQuery = (dossier: string) => one<Calendar>(dossier, ['calendar'])
export const logQuery = (dossier: string, query: Query) => many<Log>(dossier, ['log'], query)
export const reviewQuery = (dossier: string, body: string, query: Query) => ({
  ...one<SessionReview>(dossier, ['bodies', body, 'review'], query),
  placeholderData: keepPreviousData<SessionReview>,
})
export const agendaQuery = (dossier: string, meeting: string) => one<Agenda>(dossier, ['meetings', meeting, 'agenda'])
export const minutesListQuery = (dossier: string, meetingId?: string) =>
  one<MinutesList>(dossier, ['minutes'], { meetingId })
/** The other side works on the same text: it is asked for again while it is looked at. */
export const minutesQuery = (dossier: string, id: string) => ({
  ...one<Minutes>(dossier, ['minutes', id]),
  refetchInterval: 4000,
})
export const noticesQuery = (dossier: string) => one<NoticeList>(dossier, ['notices'])
export const growthQuery = (dossier: string, query: Query) => many<GrowthBoard>(dossier, ['growth'], query)
export const targetQuery = (dossier: string, id: string, query: Query) => ({
  ...one<TargetBoard>(dossier, ['targets', id], query),
  placeholderData: keepPreviousData<TargetBoard>,
})
