import { holdsAny } from '../../../engine/gaps.ts'
import { countriesWithin, firstMark, hasMark, type Page, type Sentence } from '../../../engine/page.ts'
import { isBloc } from '../../../names/countries.ts'
import { type Actors } from '../actors/actors.ts'
import { beginningIn } from '../beginningIn.ts'
import { leadTo, placeFrom } from '../placeOf.ts'
import type { Mention } from '../draft.ts'

const GUEST_REACH = 30
const HOME_REACH = 44

/** "Yoon invited Thuong to Seoul": somebody is asked to a place, and to no forum there. */
export function invitationIn(page: Page, sentence: Sentence, actors: Actors): Mention | undefined {
  const [from, to] = sentence.span
  const mark = firstMark(page, 'meeting.asked-to', from, to)
  if (!mark) return undefined
  const guest = beginningIn(actors.in(sentence), mark.end, Math.min(to, mark.end + GUEST_REACH)).find(
    ({ form }) => form === 'named' || form === 'role' || form === 'pronoun',
  )
  if (!guest) return undefined
  const goal = countriesWithin(page, guest.end, Math.min(to, guest.end + HOME_REACH)).find(
    (country) => country.form !== 'adjective' && !isBloc(country.code) && leadTo(page, sentence, country) !== null,
  )
  if (
    !goal ||
    guest.side === goal.code ||
    holdsAny(page.folded, guest.end, goal.start, ',;:') ||
    hasMark(page, 'meeting.forum', guest.end, Math.min(to, goal.end + HOME_REACH))
  )
    return undefined
  return {
    kind: 'visit',
    rule: 'meeting/visit-invited',
    start: mark.start,
    end: goal.end,
    sentence,
    frame: null,
    actors: [guest],
    sides: guest.side === null ? [goal.code] : [guest.side, goal.code],
    place: placeFrom(page, goal),
    isWished: true,
    isBack: false,
  }
}
