import type { Mark, MarkList } from '../../engine/marks.ts'
import { firstFrom, type Page, type Sentence } from '../../engine/page.ts'

/**
 * What the rows of the type `undertaking.cue` do; each payload says what its words make of a sentence:
 * - `agree`   agreed by those who speak, or by both where nobody single does; `joint` always by both; `hold` by both when a modal follows
 * - `together` as `agree`, but only how where the sentence has already told who wants what; `decide` agreed by both, pledged by one
 * - `paper`   a joint paper says it: by both when a modal follows, whoever else the sentence names
 * - `consent` agreed by the one who says yes to the other's proposal
 * - `propose`, `hope`, `welcome` proposed by one side; of both, agreed
 * - `offer`   pledged where it is one's own help that is offered, else proposed
 * - `encourage` as `propose`; of one's own people pledged
 * - `beg`     proposed, where the one who is asked stands right after it
 * - `want`    proposed where somebody else is to do it, pledged where it is one's own aim
 * - `pledge`  pledged by one side, agreed by both; `future` the same, but only where somebody is there to keep it;
 *   `result` the same, and agreed where nobody is named: what a list of results says is to be
 * - `scheduled` the same of a meeting that is to be held: news where nothing was agreed right before
 * - `aspire`  one's own aim, wished for: pledged by one, agreed by both, proposed where somebody else is to do it
 * - `call`    a call without an addressee says what is needed: urged; to somebody else: proposed
 * - `summon` as `call`, where a word behind says what somebody is called to do; else he is paid a visit
 * - `act`     pledged where somebody says that he does it: "the minister affirmed that his government supports …"
 * - `direct`  tasks an agency; `ask` does so when an agency follows, else it proposes
 * - `urge`    says what somebody needs to do; `task` what is needed, whoever it falls to
 * - `none`    contains such words and means nothing of the kind; hides them
 */
export type Cue =
  | 'agree'
  | 'together'
  | 'decide'
  | 'encourage'
  | 'joint'
  | 'scheduled'
  | 'hold'
  | 'paper'
  | 'consent'
  | 'propose'
  | 'offer'
  | 'hope'
  | 'want'
  | 'aspire'
  | 'call'
  | 'summon'
  | 'beg'
  | 'welcome'
  | 'pledge'
  | 'act'
  | 'future'
  | 'result'
  | 'ask'
  | 'direct'
  | 'urge'
  | 'task'
  | 'none'

// Nobody writes a longer sentence; of one without end only so much is read.
const LONGEST_SENTENCE = 4000

/** Up to where a sentence is read. */
export const endOf = ({ span: [start, end] }: Sentence): number => Math.min(end, start + LONGEST_SENTENCE)

const NONE: readonly Mark[] = []

/**
 * Words that tell what a cue makes of its sentence. `past` says that something was or is usual: `ago` of what is over, `since` of
 * what has gone on until now, `now` of what goes on. A `thing` may bring about much, but undertakes nothing. What somebody is
 * thanked or praised for (`thank`) is done. `aid` is what one gives: a loan, training, experts.
 */
export const wordTypes = [
  'say',
  'trust',
  'if',
  'not',
  'event',
  'level',
  'effect',
  'occasion',
  'agency',
  'quote',
  'and',
  'who',
  'past',
  'thing',
  'thank',
  'aid',
] as const
/** The marks of a sentence by type. */
export type Words = Readonly<Record<WordType | 'cue', readonly Mark[]>>
export type WordType = (typeof wordTypes)[number]
export type Walks = Readonly<Record<WordType, Walk>>

/** Walks the marks of one type from sentence to sentence, so that no list is searched twice. */
export class Walk {
  readonly #list: MarkList | undefined
  #at = 0

  constructor(page: Page, type: string) {
    this.#list = page.marks.list(type)
  }

  /** The marks that lie in `[start, end)`; calls must come in text order. */
  in(start: number, end: number): readonly Mark[] {
    const list = this.#list
    if (list === undefined) return NONE
    const { length } = list
    let at = this.#at
    while (at < length && list.startOf(at) < start) at++
    this.#at = at
    let to = at
    while (to < length && list.endOf(to) <= end) to++
    if (at === to) return NONE
    const marks = [list.at(at)]
    for (let n = at + 1; n < to; n++) marks.push(list.at(n))
    return marks
  }
}

/** Tells whether a mark of an ordered list starts at an offset, leaving out up to `slack` units of space before it. */
export function startsNear(list: readonly Mark[], offset: number, slack: number): Mark | undefined {
  const mark = list[firstFrom(list, offset)]
  return mark && mark.start - offset <= slack ? mark : undefined
}

/** The last mark of an ordered list that ends at or before an offset. */
export function lastBefore<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  offset: number,
): T | undefined {
  for (let i = firstFrom(list, offset) - 1; i >= 0; i--) if (list[i]!.end <= offset) return list[i]
  return undefined
}

/** The words of one sentence, each type looked up when it is first asked for; to be asked before the next sentence's are. */
export class SentenceWords implements Words {
  readonly cue: readonly Mark[]
  readonly #walks: Walks
  readonly #start: number
  readonly #end: number
  #say: readonly Mark[] | undefined
  #trust: readonly Mark[] | undefined
  #if: readonly Mark[] | undefined
  #not: readonly Mark[] | undefined
  #event: readonly Mark[] | undefined
  #level: readonly Mark[] | undefined
  #effect: readonly Mark[] | undefined
  #occasion: readonly Mark[] | undefined
  #agency: readonly Mark[] | undefined
  #quote: readonly Mark[] | undefined
  #and: readonly Mark[] | undefined
  #who: readonly Mark[] | undefined
  #past: readonly Mark[] | undefined
  #thing: readonly Mark[] | undefined
  #thank: readonly Mark[] | undefined
  #aid: readonly Mark[] | undefined

  constructor(walks: Walks, start: number, end: number, cue: readonly Mark[]) {
    this.#walks = walks
    this.#start = start
    this.#end = end
    this.cue = cue
  }

  #in(walk: Walk): readonly Mark[] {
    return walk.in(this.#start, this.#end)
  }

  get say(): readonly Mark[] {
    return (this.#say ??= this.#in(this.#walks.say))
  }
  get trust(): readonly Mark[] {
    return (this.#trust ??= this.#in(this.#walks.trust))
  }
  get if(): readonly Mark[] {
    return (this.#if ??= this.#in(this.#walks.if))
  }
  get not(): readonly Mark[] {
    return (this.#not ??= this.#in(this.#walks.not))
  }
  get event(): readonly Mark[] {
    return (this.#event ??= this.#in(this.#walks.event))
  }
  get level(): readonly Mark[] {
    return (this.#level ??= this.#in(this.#walks.level))
  }
  get effect(): readonly Mark[] {
    return (this.#effect ??= this.#in(this.#walks.effect))
  }
  get occasion(): readonly Mark[] {
    return (this.#occasion ??= this.#in(this.#walks.occasion))
  }
  get agency(): readonly Mark[] {
    return (this.#agency ??= this.#in(this.#walks.agency))
  }
  get quote(): readonly Mark[] {
    return (this.#quote ??= this.#in(this.#walks.quote))
  }
  get and(): readonly Mark[] {
    return (this.#and ??= this.#in(this.#walks.and))
  }
  get who(): readonly Mark[] {
    return (this.#who ??= this.#in(this.#walks.who))
  }
  get past(): readonly Mark[] {
    return (this.#past ??= this.#in(this.#walks.past))
  }
  get thing(): readonly Mark[] {
    return (this.#thing ??= this.#in(this.#walks.thing))
  }
  get thank(): readonly Mark[] {
    return (this.#thank ??= this.#in(this.#walks.thank))
  }
  get aid(): readonly Mark[] {
    return (this.#aid ??= this.#in(this.#walks.aid))
  }
}
