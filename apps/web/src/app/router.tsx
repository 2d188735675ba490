import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { CrashPage } from './CrashPage.tsx'
import { DossierShell } from './DossierShell.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PlainShell } from './PlainShell.tsx'
import { keep, parseSearch, stringifySearch } from './search.ts'
import { StartPage } from './StartPage.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
})

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage })
const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainShell })
const dossiers = createRoute({
  getParentRoute: () => plain,
  path: '/dossiers',
  component: lazyRouteComponent(() => import('../pages/dossiers/DossiersPage.tsx'), 'DossiersPage'),
})
const settings = createRoute({
  getParentRoute: () => plain,
  path: '/settings',
  component: lazyRouteComponent(() => import('../pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

const entrance = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../pages/entrance/EntrancePage.tsx'), 'EntrancePage'),
})

const dossier = createRoute({ getParentRoute: () => root, path: '/d/$dossier', component: DossierShell })
const home = createRoute({
  getParentRoute: () => dossier,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/HomePage.tsx'), 'HomePage'),
})
const meetings = createRoute({
  getParentRoute: () => dossier,
  path: '/meetings',
  validateSearch: keep('kind', 'status', 'bodyId', 'since', 'until'),
  component: lazyRouteComponent(() => import('../pages/meetings/MeetingsPage.tsx'), 'MeetingsPage'),
})
const meeting = createRoute({
  getParentRoute: () => dossier,
  path: '/meetings/$id',
  component: lazyRouteComponent(() => import('../pages/meeting/MeetingPage.tsx'), 'MeetingPage'),
})
const figures = createRoute({
  getParentRoute: () => dossier,
  path: '/figures',
  validateSearch: keep('indicator', 'year', 'reporter', 'status', 'review', 'text', 'sort', 'order'),
  component: lazyRouteComponent(() => import('../pages/figures/FiguresPage.tsx'), 'FiguresPage'),
})
const documents = createRoute({
  getParentRoute: () => dossier,
  path: '/documents',
  validateSearch: keep('language', 'reporter', 'since', 'until'),
  component: lazyRouteComponent(() => import('../pages/documents/DocumentsPage.tsx'), 'DocumentsPage'),
})
const reader = createRoute({
  getParentRoute: () => dossier,
  path: '/documents/$id',
  validateSearch: keep('finding', 'at', 'came', 'kinds'),
  component: lazyRouteComponent(() => import('../pages/reader/ReaderPage.tsx'), 'ReaderPage'),
})
const add = createRoute({
  getParentRoute: () => dossier,
  path: '/add',
  component: lazyRouteComponent(() => import('../pages/add/AddPage.tsx'), 'AddPage'),
})
const review = createRoute({
  getParentRoute: () => dossier,
  path: '/review',
  validateSearch: keep('kind', 'state'),
  component: lazyRouteComponent(() => import('../pages/review/ReviewPage.tsx'), 'ReviewPage'),
})
const search = createRoute({
  getParentRoute: () => dossier,
  path: '/search',
  validateSearch: keep('q', 'language', 'kind', 'offset'),
  component: lazyRouteComponent(() => import('../pages/search/SearchPage.tsx'), 'SearchPage'),
})
const log = createRoute({
  getParentRoute: () => dossier,
  path: '/log',
  validateSearch: keep('subjectKind', 'subjectId'),
  component: lazyRouteComponent(() => import('../pages/log/LogPage.tsx'), 'LogPage'),
})
const people = createRoute({
  getParentRoute: () => dossier,
  path: '/people',
  validateSearch: keep('side', 'q'),
  component: lazyRouteComponent(() => import('../pages/people/PeoplePage.tsx'), 'PeoplePage'),
})
const projects = createRoute({
  getParentRoute: () => dossier,
  path: '/projects',
  component: lazyRouteComponent(() => import('../pages/projects/ProjectsPage.tsx'), 'ProjectsPage'),
})
const project = createRoute({
  getParentRoute: () => dossier,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('../pages/project/ProjectPage.tsx'), 'ProjectPage'),
})
const notes = createRoute({
  getParentRoute: () => dossier,
  path: '/notes',
  component: lazyRouteComponent(() => import('../pages/notes/NotesPage.tsx'), 'NotesPage'),
})
const brief = createRoute({
  getParentRoute: () => dossier,
  path: '/brief',
  validateSearch: keep('occasion', 'language'),
  component: lazyRouteComponent(() => import('../pages/brief/BriefPage.tsx'), 'BriefPage'),
})
const conflicts = createRoute({
  getParentRoute: () => dossier,
  path: '/disagreements',
  validateSearch: keep('growth'),
  component: lazyRouteComponent(() => import('../pages/conflicts/ConflictsPage.tsx'), 'ConflictsPage'),
})
const undertakings = createRoute({
  getParentRoute: () => dossier,
  path: '/undertakings',
  validateSearch: keep('attention', 'phase', 'topic', 'party', 'bodyId', 'text', 'asOf'),
  component: lazyRouteComponent(() => import('../pages/undertakings/UndertakingsPage.tsx'), 'UndertakingsPage'),
})
const undertaking = createRoute({
  getParentRoute: () => dossier,
  path: '/undertakings/$id',
  component: lazyRouteComponent(() => import('../pages/undertaking/UndertakingPage.tsx'), 'UndertakingPage'),
})
const instruments = createRoute({
  getParentRoute: () => dossier,
  path: '/instruments',
  validateSearch: keep('kind', 'status'),
  component: lazyRouteComponent(() => import('../pages/instruments/InstrumentsPage.tsx'), 'InstrumentsPage'),
})
const calendar = createRoute({
  getParentRoute: () => dossier,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../pages/calendar/CalendarPage.tsx'), 'CalendarPage'),
})

const target = createRoute({
  getParentRoute: () => dossier,
  path: '/targets/$id',
  validateSearch: keep('reporter', 'asOf'),
  component: lazyRouteComponent(() => import('../pages/target/TargetPage.tsx'), 'TargetPage'),
})
const sessions = createRoute({
  getParentRoute: () => dossier,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../pages/sessions/SessionsPage.tsx'), 'SessionsPage'),
})
const preparing = createRoute({
  getParentRoute: () => dossier,
  path: '/sessions/$body',
  validateSearch: keep('order', 'attention'),
  component: lazyRouteComponent(() => import('../pages/preparing/PreparingPage.tsx'), 'PreparingPage'),
})
const course = createRoute({
  getParentRoute: () => dossier,
  path: '/sessions/$body/course',
  validateSearch: keep('session'),
  component: lazyRouteComponent(() => import('../pages/course/CoursePage.tsx'), 'CoursePage'),
})
const minutes = createRoute({
  getParentRoute: () => dossier,
  path: '/minutes/$id',
  component: lazyRouteComponent(() => import('../pages/minutes/MinutesPage.tsx'), 'MinutesPage'),
})

const tree = root.addChildren([
  start,
  plain.addChildren([dossiers, settings, entrance]),
  dossier.addChildren([
    target,
    sessions,
    preparing,
    course,
    minutes,
    conflicts,
    undertakings,
    undertaking,
    instruments,
    calendar,
    home,
    meetings,
    meeting,
    figures,
    people,
    projects,
    project,
    notes,
    documents,
    reader,
    add,
    review,
    search,
    log,
    brief,
  ]),
])

export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
