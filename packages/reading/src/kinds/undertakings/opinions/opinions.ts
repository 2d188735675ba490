import type { Cue } from '../signals.ts'
import { agree, consent, decide, hold, joint, paper, together } from './agreements.ts'
import type { Case, Opinion } from './case.ts'
import { direct, task, urge } from './duties.ts'
import { future, result, scheduled } from './plans.ts'
import { act, pledge } from './promises.ts'
import { ask, encourage, offer, propose, welcome } from './requests.ts'
import { aspire, beg, call, hope, summon, want } from './wishes.ts'

/** What each cue makes of its sentence. */
export const opinions: Readonly<Record<Cue, (it: Case) => Opinion>> = {
  none: () => null,
  joint,
  agree,
  together,
  decide,
  hold,
  paper,
  consent,
  propose,
  offer,
  ask,
  encourage,
  welcome,
  hope,
  beg,
  want,
  aspire,
  call,
  summon,
  pledge,
  act,
  future,
  result,
  scheduled,
  direct,
  task,
  urge,
}
