import { createRoute } from '@hono/zod-openapi'
import {
  amendInstrument,
  getInstrument,
  listInstrumentAlerts,
  listInstruments,
  type InstrumentView,
} from '@rapporteur/register'
import { actorOfRequest, today, type Api, type ApiContext } from '../context.ts'
import { presentSource } from '../present/meeting.ts'
import { presentNames } from '../present/names.ts'
import { standingOf } from '../present/standing.ts'
import {
  InstrumentAlertList,
  InstrumentChange,
  InstrumentDetail,
  InstrumentList,
  InstrumentQuery,
  type Instrument,
} from '../schemas/instrument.ts'
import { answer, body, InDossier, OneInDossier, pageOf } from './route.ts'

const tags = ['instruments']
const list = createRoute({
  method: 'get',
  path: '/dossiers/{d}/instruments',
  tags,
  summary: 'Minutes, memoranda, agreements and plans, and when each lapses',
  request: { params: InDossier, query: InstrumentQuery },
  responses: answer(InstrumentList, 'A page of instruments'),
})
const one = createRoute({
  method: 'get',
  path: '/dossiers/{d}/instruments/{id}',
  tags,
  summary: 'One instrument with its sources and what it is tied to',
  request: { params: OneInDossier },
  responses: answer(InstrumentDetail, 'The instrument'),
})
const amend = createRoute({
  method: 'patch',
  path: '/dossiers/{d}/instruments/{id}',
  tags,
  summary: 'Set right what is known of an instrument: its days, its term, its renewal',
  request: { params: OneInDossier, body: body(InstrumentChange) },
  responses: answer(InstrumentDetail, 'The instrument'),
})
const alerts = createRoute({
  method: 'get',
  path: '/dossiers/{d}/alerts',
  tags,
  summary: 'What lapses, or wants notice, soon',
  request: { params: InDossier },
  responses: answer(InstrumentAlertList, 'The alerts, the most pressing first'),
})

export function instrumentRoutes(api: Api, context: ApiContext): void {
  const { register } = context
  const { read } = register
  const detailOf = async (d: string, id: string): Promise<InstrumentDetail> => {
    const view = await getInstrument(read, d, id, today(context))
    return { ...present(view), sources: view.sources.map(presentSource), undertakingIds: [...view.undertakings] }
  }

  api.openapi(list, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const page = await listInstruments(read, d, { ...c.req.valid('query'), asOf: today(context) })
    return c.json({ items: page.items.map(present), page: pageOf(page) }, 200)
  })

  api.openapi(one, async (c) => {
    const { d, id } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    return c.json(await detailOf(d, id), 200)
  })

  api.openapi(amend, async (c) => {
    const { d, id } = c.req.valid('param')
    const actor = await actorOfRequest(c, context, d)
    const { version, titles, ...given } = c.req.valid('json')
    const change = { ...given, ...(titles === undefined ? {} : { title: titles }) }
    await register.write(d, actor, (write) => amendInstrument(write, id, change, version))
    return c.json(await detailOf(d, id), 200)
  })

  api.openapi(alerts, async (c) => {
    const { d } = c.req.valid('param')
    await actorOfRequest(c, context, d)
    const found = await listInstrumentAlerts(read, d, today(context))
    const items = found.map(({ instrument, kind, on, daysLeft }) => ({ instrumentId: instrument, kind, on, daysLeft }))
    return c.json({ items }, 200)
  })
}

const present = (view: InstrumentView): Instrument => ({
  id: view.id,
  kind: view.kind as Instrument['kind'],
  subject: view.subject,
  titles: view.title && presentNames(view.title),
  status: view.status,
  parties: [...view.parties],
  signedOn: view.signedOn,
  inForceOn: view.inForceOn,
  termMonths: view.termMonths,
  renewal: presentRenewal(view.renewal),
  noticeOn: view.noticeOn,
  endedOn: view.endedOn,
  expiry: { ...view.expiry },
  words: view.words,
  review: view.state,
  standing: standingOf(view.source, view.state),
  version: view.version,
})

const presentRenewal = (renewal: InstrumentView['renewal']): Instrument['renewal'] =>
  renewal.kind === 'automatic'
    ? { kind: renewal.kind, months: renewal.months, noticeMonths: renewal.noticeMonths }
    : { kind: renewal.kind }
