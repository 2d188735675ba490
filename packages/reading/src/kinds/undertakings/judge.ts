import type { PartyCode, UndertakingKind } from '../../findings.ts'
import { firstFrom, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Actor } from './actor.ts'
import { opinions } from './opinions.ts'
import { type Cue, endOf, lastBefore, SentenceWords, Walk, type Walks, wordTypes, type Words } from './signals.ts'
import { hasPause, isAdjacent, mainSubject, type Speech, subjectOf } from './speech.ts'
import type { Voices } from './voices.ts'

/** What a sentence was found to be, before its quote is trimmed and its date and topics are told. */
export interface Verdict {
  readonly kind: UndertakingKind
  /** Empty where the one who acts is named but on no known side. */
  readonly by: readonly PartyCode[]
  readonly start: number
  readonly end: number
  readonly rule: string
  /** From where the side was taken when the quote does not say it. */
  readonly implied: string | null
}

const strength: Readonly<Record<UndertakingKind, number>> = {
  agreed: 5,
  proposed: 4,
  pledged: 3,
  directed: 2,
  urged: 1,
}

/** Cues that a word of the past or of habit takes the force from; `COMPLETED` are those that tell of one deed. */
const OVER: ReadonlySet<string> = new Set([
  'agree',
  'joint',
  'hold',
  'consent',
  'propose',
  'ask',
  'direct',
  'pledge',
  'act',
  'result',
  'scheduled',
])
const COMPLETED: ReadonlySet<string> = new Set(['agree', 'joint', 'consent', 'propose', 'ask', 'direct'])
/** Cues that tell of nothing but a consequence where a condition goes before. */
const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'future',
  'result',
  'scheduled',
  'urge',
  'task',
  'act',
  'pledge',
  'want',
])
/** Cues that go on with what the sentence has already said is to be done. */
const TOLD_ON: ReadonlySet<string> = new Set(['future', 'result', 'scheduled'])
const MOST_ASKED = 3
const LONGEST_BRACKETS = 300
const LONGEST_DATELINE = 70
// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90
const SINCE_REACH = 10
const LONGEST_TITLE = 60
const CONDITION_REACH = 30

/** Cues whose subject may follow them: "намерены открыть Россия и Вьетнам". */
const INVERTED: ReadonlySet<string> = new Set(['agree', 'joint', 'pledge', 'future', 'consent'])

/** Reads sentence after sentence; calls must come in text order. */
export class Judge {
  readonly #page: Page
  readonly #cues: Walk
  readonly #walks: Walks

  constructor(page: Page) {
    this.#page = page
    this.#cues = new Walk(page, 'undertaking.cue')
    this.#walks = Object.fromEntries(wordTypes.map((type) => [type, new Walk(page, `undertaking.${type}`)])) as Walks
  }

  /** Nobody says or undertakes anything in a sentence, told without looking at its words. */
  isSilent(sentence: Sentence): boolean {
    const [start] = sentence.span
    const end = endOf(sentence)
    return !hasMark(this.#page, 'undertaking.cue', start, end) && !hasMark(this.#page, 'undertaking.say', start, end)
  }

  /** The words that matter in a sentence; cues inside a name are none. */
  wordsOf(sentence: Sentence): Words {
    const [start] = sentence.span
    const end = endOf(sentence)
    const all = this.#cues.in(start, end)
    const cues =
      all.length === 0
        ? all
        : all.filter(
            (cue) =>
              cue.payload !== 'none' &&
              !this.#isInName(cue) &&
              !this.#isInTitle(cue, sentence) &&
              !this.#isInBrackets(cue, sentence) &&
              !this.#isUpon(cue, end),
          )
    return new SentenceWords(this.#walks, start, end, cues)
  }

  /** 《植物检疫要求议定书》: words of a title say nothing of themselves. */
  #isInTitle(cue: Mark, sentence: Sentence): boolean {
    if (sentence.language.signature.script !== 'han') return false
    const { text } = this.#page
    for (let i = cue.start - 1; i >= sentence.span[0] && cue.start - i <= LONGEST_TITLE; i--) {
      if (text[i] === '》') return false
      if (text[i] === '《') return true
    }
    return false
  }

  #isInName(cue: Mark): boolean {
    const { countries } = this.#page
    const at = firstFrom(countries, cue.start + 1) - 1
    const country = countries[at]
    return country !== undefined && country.end >= cue.end && country.end - country.start > cue.end - cue.start
  }

  /** 应总理邀请: "upon the invitation of", where the same word means "should" elsewhere. */
  #isUpon(cue: Mark, end: number): boolean {
    if (this.#page.marks.list('undertaking.upon')?.atToken(cue.firstToken) === undefined) return false
    const list = this.#page.marks.list('undertaking.upon-whose')
    const n = list?.firstFrom(cue.end) ?? 0
    return (
      list !== undefined &&
      n < list.length &&
      list.endOf(n) <= Math.min(end, cue.end + LONGEST_REACH) &&
      // 应甲、乙、丙邀请: several may invite.
      !hasPauseBut(this.#page, cue.end, list.startOf(n))
    )
  }

  /** "[Related headline] The minister said …": what a sentence opens with in square brackets is another story's. */
  #isInBrackets(cue: Mark, sentence: Sentence): boolean {
    const { text } = this.#page
    if (text[sentence.span[0]] !== '[') return false
    const close = text.slice(sentence.span[0], sentence.span[0] + LONGEST_BRACKETS).indexOf(']')
    return sentence.span[0] + close > cue.end
  }

  /** The strongest undertaking of a sentence; undefined where nothing is to be done. */
  judge(
    sentence: Sentence,
    words: Words,
    actors: readonly Actor[],
    speech: Speech,
    voices: Voices,
  ): Verdict | undefined {
    if (words.cue.length === 0) return undefined
    const { folded, text } = this.#page
    // A question undertakes nothing.
    if (folded[sentence.span[1] - 1] === '?') return undefined
    const speaker = voices.sidesOf(speech.actor)
    let best: Verdict | undefined
    let governing: Mark | undefined
    let isUrged = false
    for (const cue of words.cue) {
      const subject = this.#subjectOf(cue, words, actors, speech)
      if (this.#isUnreal(cue, words, sentence.span[0], subject)) continue
      if (this.#isPast(cue, sentence, words, voices, subject)) continue
      if (
        governing &&
        this.#isContent(
          cue,
          governing,
          isUrged,
          subjectOf(actors, cue.start),
          words,
          sentence.language.signature.script === 'han',
        )
      )
        continue
      const adjacent = subject !== undefined && isAdjacent(folded, Math.min(subject.end, cue.start), cue.start)
      const isSpeaker =
        subject !== undefined &&
        speech.actor !== undefined &&
        speech.actor !== subject &&
        (subject.form === 'he' || subject.form === 'we'
          ? speech.tag !== undefined || speech.actor.end <= subject.start
          : subject.form === 'role' && subject.sides.length === 0 && speech.tag !== undefined)
      const own =
        (isSpeaker ? speaker : undefined) ?? voices.sidesOf(subject) ?? (subject?.form === 'person' ? [] : undefined)
      const opinion = opinions[cue.payload as Cue]({
        folded,
        text,
        cue,
        sentence,
        words,
        actors,
        speech,
        voices,
        subject,
        adjacent,
        own,
        speaker,
      })
      if (!opinion || !opinion[1]) continue
      // "A wants B to open its market; in return it will buy": what one side says here is not what both agreed before.
      if (
        best &&
        (cue.payload === 'future' || cue.payload === 'result') &&
        best.by.length === 1 &&
        opinion[2] !== null &&
        opinion[1].length > 1
      )
        continue
      // What a state outside the relationship means to do is another story.
      if (subject?.sides.length === 1 && opinion[1].length === 1 && !voices.isParty(opinion[1][0]!)) continue
      if (
        opinion[0] === 'proposed' ||
        opinion[0] === 'urged' ||
        opinion[0] === 'directed' ||
        cue.payload === 'urge' ||
        // "Gave his word that the two embassies would …": still his.
        this.#isPromiseThat(cue, words)
      ) {
        governing = cue
        isUrged = cue.payload === 'urge' || cue.payload === 'task'
      }
      if (best && strength[opinion[0]] <= strength[best.kind]) continue
      // "X asked for this; in return it will …": told of what was asked or ordered, not of what was agreed before.
      if (best && TOLD_ON.has(cue.payload) && (opinion[2] !== null || best.kind === 'directed')) continue
      const [kind, by, implied] = opinion
      const start = clauseStart(
        this.#page,
        this.#afterDateline(sentence),
        words,
        subject && (adjacent || hasSemicolon(folded, subject.end, cue.start)) && subject.start < cue.start
          ? subject.start
          : cue.start,
        speech,
      )
      const end = speech.tag !== undefined && speech.tag > cue.end ? speech.tag : sentence.span[1]
      best = { kind, by: by!, start, end, rule: `undertaking/${cue.payload}`, implied }
    }
    return best
  }

  #isPromiseThat(cue: Mark, words: Words): boolean {
    const quote = words.quote[firstFrom(words.quote, cue.end)]
    return cue.payload === 'pledge' && quote !== undefined && quote.start - cue.end <= 1
  }

  /** Where a sentence begins behind the place and day of writing: "MOSCOW, Dec 2 (Agency) -- | China and Russia will". */
  #afterDateline({ span: [start, end] }: Sentence): number {
    const { text, folded } = this.#page
    const line = /^[^;:!?"]{2,60}?-{1,2}\s/.exec(folded.slice(start, Math.min(end, start + LONGEST_DATELINE)))
    if (!line) {
      // "New Delhi, Oct 20 (PTI) India and …": the agency in capitals between its brackets, and no dash.
      const bare = /^\p{Lu}[\p{L} .]{2,30}, \p{Lu}\p{L}{2,8}\.? \d{1,2} \(\p{Lu}{2,6}\) (?=\p{Lu})/u.exec(
        text.slice(start, Math.min(end, start + LONGEST_DATELINE)),
      )
      return bare ? start + bare[0].length : start
    }
    const words = text.slice(start, start + line[0].length)
    return /[)/]\s*[-–—]{1,2}\s$/u.test(words) || /^\p{Lu}[\p{Lu}\s.]{2,}(?:,|\s[-–—])/u.test(words)
      ? start + line[0].length
      : start
  }

  /** Not done, or only done if something happens. */
  #isUnreal(cue: Mark, words: Words, from: number, subject: Actor | undefined): boolean {
    const not = lastBefore(words.not, cue.start)
    if (not && cue.start - not.end <= 1) return true
    if (this.#isShown(cue, from)) return true
    const condition = lastBefore(words.if, cue.start)
    if (condition === undefined) return false
    const { folded } = this.#page
    if (!hasPause(folded, condition.end, cue.start)) return true
    if (HYPOTHETICAL.has(cue.payload) && this.#opensCondition(condition, cue, from, words, subject)) return true
    // 如果谈得拢,还会再添一份: what follows the clause of a condition hangs on it.
    const comma = folded.indexOf(',', condition.end)
    return (
      this.#page.language.signature.script === 'han' &&
      cue.start - condition.end <= CONDITION_REACH &&
      comma < cue.start &&
      !hasPause(folded, comma + 1, cue.start)
    )
  }

  /** "If the list were longer, trade would grow": the condition opens the sentence or what is said, its consequence follows. */
  #opensCondition(condition: Mark, cue: Mark, from: number, words: Words, subject: Actor | undefined): boolean {
    if (condition.payload !== 'open') return false
    // "If the plan is taken up again, Türkiye will be among the first": a state's own word, although it hangs on something.
    if (subject?.form === 'country' && subject.start > condition.end && cue.start - subject.end <= 1) return false
    const { folded } = this.#page
    let before = condition.start - 1
    while (before > from && ' "\'«“‘「『'.includes(folded[before]!)) before--
    const isOpening = (mark: Mark): boolean => condition.start - mark.end <= 1 && mark.end <= condition.start
    if (before > from && !',:;'.includes(folded[before]!) && !words.say.some(isOpening) && !words.quote.some(isOpening))
      return false
    for (let i = condition.end; i < cue.start; i++) if (folded[i] === ';') return false
    return true
  }

  /** 此访体现了双方共同努力的决心: what something shows, or what it is for. */
  #isShown(cue: Mark, from: number): boolean {
    const list = this.#page.marks.list('undertaking.shows')
    if (list === undefined) return false
    const n = list.firstFrom(cue.start) - 1
    return (
      n >= 0 &&
      list.startOf(n) >= from &&
      cue.start - list.endOf(n) <= LONGEST_REACH &&
      !hasPause(this.#page.folded, list.endOf(n), cue.start)
    )
  }

  /** Over, or only going on as it has been; or what somebody is thanked for. */
  #isPast(cue: Mark, sentence: Sentence, words: Words, voices: Voices, subject: Actor | undefined): boolean {
    const { folded, dates } = this.#page
    const kind = cue.payload
    if (!OVER.has(kind)) return false
    const thank = lastBefore(words.thank, cue.start)
    if (
      thank &&
      !COMPLETED.has(kind) &&
      cue.start - thank.end <= LONGEST_REACH &&
      !hasPause(folded, thank.end, cue.start) &&
      !this.#isJoined(thank.end, cue.start, words)
    )
      return true
    const next = firstFrom(words.past, cue.end)
    for (let i = Math.max(0, next - MOST_ASKED); i <= next && i < words.past.length; i++) {
      const { start, end, payload } = words.past[i]!
      if (payload === 'now' && kind !== 'act') continue
      // 甲说,乙上任以来,积极致力于…: the clause before the verb tells since when.
      if (
        payload === 'since' &&
        sentence.language.signature.script === 'han' &&
        folded[end] === ',' &&
        end <= cue.start &&
        cue.start - end <= SINCE_REACH &&
        !hasPause(folded, end + 1, cue.start)
      )
        return true
      if (
        end <= cue.start
          ? this.#reaches(start, end, cue.start, sentence, words) ||
            (payload === 'since' && subject !== undefined && this.#opensFor(end, subject, sentence))
          : payload === 'since' && this.#closes(end, cue.end, sentence)
      )
        return true
    }
    if (!COMPLETED.has(kind) && kind !== 'pledge' && kind !== 'act') return false
    const after = firstFrom(dates, cue.start)
    for (let i = Math.max(0, after - MOST_ASKED); i < after; i++) {
      const { iso, role, start, end } = dates[i]!
      if (iso === null || start < sentence.span[0] || end > cue.start) continue
      if (!this.#reaches(start, end, cue.start, sentence, words)) continue
      if (role === 'since') return true
      // What was set years ago for a year still ahead stands.
      const next = dates[after]
      const isAhead = next?.iso != null && next.start < sentence.span[1] && voices.isAhead(next.iso)
      // "Before 1989 Romania took thousands to train": a whole year long past is of no promise either.
      const isOver = COMPLETED.has(kind) || (iso.length === 4 && role !== null)
      if (isOver && voices.isLongAgo(iso) && !isAhead) return true
    }
    return false
  }

  /** "… from 1994 until now.": the adverbial of a verb may close the sentence. */
  #closes(end: number, cue: number, sentence: Sentence): boolean {
    return sentence.span[1] - end <= 3 && end - cue <= LONGEST_REACH && !hasPause(this.#page.folded, cue, end)
  }

  /** "Since it was signed, the two sides have done this, proposed that": all that the subject right behind the comma did. */
  #opensFor(end: number, subject: Actor, sentence: Sentence): boolean {
    const comma = this.#page.folded.slice(end, end + 3).indexOf(',') + end
    return (
      comma >= end && end - sentence.span[0] <= LONGEST_REACH && subject.start > comma && subject.start - comma <= 2
    )
  }

  /** An adverbial holds for a verb where no comma parts them, or where it opens the sentence and its own comma follows. */
  #reaches(start: number, end: number, cue: number, sentence: Sentence, words: Words): boolean {
    const { folded } = this.#page
    if (!hasPause(folded, end, cue)) return cue - end <= LONGEST_REACH
    const comma = folded.slice(end, end + 3).indexOf(',') + end
    return (
      start - sentence.span[0] <= LONGEST_REACH &&
      !hasPause(folded, sentence.span[0], start) &&
      // "The minister praised the results of past years, promised …": no adverbial of its own.
      !words.say.some((say) => say.end <= start) &&
      comma >= end &&
      cue - comma <= LONGEST_REACH &&
      !hasPause(folded, comma + 1, cue)
    )
  }

  /** "… praised Viet Nam and promised": a verb joined to another has the subject of that one. */
  #subjectOf(cue: Mark, words: Words, actors: readonly Actor[], speech: Speech): Actor | undefined {
    const { folded } = this.#page
    const nearest = subjectOf(actors, cue.start)
    if (!nearest || (nearest.form === 'organ' && nearest.sides.length === 0)) {
      const after = INVERTED.has(cue.payload) ? actors.find((actor) => actor.start >= cue.end) : undefined
      if (
        after &&
        !after.oblique &&
        after.sides.length > 0 &&
        after.start - cue.end <= 30 &&
        !hasPause(folded, cue.end, after.start)
      )
        return after
      if (!nearest) return undefined
    }
    const who = lastBefore(words.who, cue.start)
    if (who && cue.start - who.end <= 12) {
      const named = actors.findLast((actor) => actor.end <= who.start && who.start - actor.end <= 3)
      if (named) return named
    }
    if (!this.#isJoined(nearest.end, cue.start, words)) return nearest
    if (speech.actor && speech.tag === undefined && speech.actor.end <= cue.start) return speech.actor
    return mainSubject(actors, cue.start) ?? nearest
  }

  /** A comma or an "and" parts the cue from an actor, with hardly a word between. */
  #isJoined(from: number, to: number, words: Words): boolean {
    const and = lastBefore(words.and, to)
    if (and && and.start >= from && to - and.end <= 8) return true
    for (let i = to - 1; i >= from && to - i <= 12; i--) if (',;'.includes(this.#page.folded[i]!)) return true
    return false
  }

  /** Part of what was proposed or urged before: no clause with a subject of its own begins between. */
  #isContent(
    cue: Mark,
    governing: Mark,
    isUrged: boolean,
    subject: Actor | undefined,
    words: Words,
    isSpaceless: boolean,
  ): boolean {
    const { folded } = this.#page
    const isSpeechAct =
      cue.payload !== 'agree' && cue.payload !== 'joint' && cue.payload !== 'urge' && cue.payload !== 'future'
    // "…; agreed to …": what stands right behind a semicolon is of its own.
    if (
      /;\s?(?:\p{L}{1,5}\s)?$/u.test(folded.slice(Math.max(governing.end, cue.start - 8), cue.start)) &&
      cue.payload === 'agree'
    )
      return false
    for (let i = governing.end; i < cue.start; i++)
      if (folded[i] === ';' && (isSpeechAct || (subject && subject.start > i))) return false
    if (words.say.some((say) => say.payload !== 'according' && say.start >= governing.end && say.end <= cue.start))
      return false
    if (subject && subject.start >= governing.end) {
      // "X proposed a fair, Y said yes": whoever consents is another, even where only a comma parts them.
      if (cue.payload === 'consent' && folded.slice(subject.start - 2, subject.start).includes(',')) return false
      // Without spaces a comma parts clauses; elsewhere it takes a comma and an "and".
      const and = isSpaceless ? undefined : lastBefore(words.and, subject.start)
      const from = and && subject.start - and.end <= 2 ? and.start : isSpaceless ? subject.start : governing.end
      return !folded.slice(Math.max(governing.end, from - 2), from).includes(',')
    }
    const and = lastBefore(words.and, cue.start)
    const isAnd = and !== undefined && and.start >= governing.end && cue.start - and.end <= 2
    return isUrged ? !isAnd : !this.#isJoined(governing.end, cue.start, words)
  }
}

/** A pause other than the comma that only parts the members of a list. */
function hasPauseBut({ folded, text }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (',;:'.includes(folded[i]!) && text[i] !== '、') return true
  return false
}

/** "The ministries share data; promise …": a clause without a subject belongs to that of the clause before. */
function hasSemicolon(folded: string, from: number, to: number): boolean {
  if (to - from > LONGEST_REACH) return false
  for (let i = from; i < to; i++) if (folded[i] === ';') return true
  return false
}

/** "The agreement will be renewed: so | they decided": behind the colon stands only a word for what is before it. */
const pointsBack = (page: Page, from: number, to: number): boolean =>
  hasMark(page, 'undertaking.so', from, to, (mark) => mark.start - from <= 1 && to - mark.end <= 1)

function clauseStart(page: Page, begin: number, words: Words, from: number, speech: Speech): number {
  const { folded } = page
  let start = Math.min(begin, from)
  if (speech.contentFrom <= from && speech.contentFrom > start) start = speech.contentFrom
  for (let i = from - 1; i > start; i--)
    if (folded[i] === ';' || (folded[i] === ':' && !pointsBack(page, i + 1, from))) {
      start = i + 1
      break
    }
  const quote = words.quote[firstFrom(words.quote, start)]
  if (quote && quote.start - start <= 2 && quote.end < from) start = quote.end
  while (start < from && ' ,;:"\''.includes(folded[start]!)) start++
  return Math.min(start, from)
}
