import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canonicalArticleText,
  canonicalMinutes,
  minutesAfter,
  newMinutes,
  phaseOf,
  sealHolds,
} from '../../src/rules/minutes.ts'
import type { Minutes, MinutesEvent } from '../../src/rules/minutes.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const seenArticle = (m: Minutes, id: string): string =>
  sha256(
    canonicalArticleText(
      m,
      m.articles.find((a) => a.id === id)!,
    ),
  )
const seenAll = (m: Minutes): string => sha256(canonicalMinutes(m))

const start = newMinutes('session-24', ['VN', 'RU'], ['vi', 'ru'])
function after(minutes: Minutes, ...events: readonly ((m: Minutes) => MinutesEvent)[]): Minutes {
  return events.reduce((m, event) => {
    const outcome = minutesAfter(m, event(m), sha256)
    if (!outcome.ok) throw new Error(outcome.refusal)
    return outcome.minutes
  }, minutes)
}
const refusalOf = (minutes: Minutes, event: MinutesEvent): string => {
  const outcome = minutesAfter(minutes, event, sha256)
  return outcome.ok ? 'accepted' : outcome.refusal
}
const write = (side: string, article: string, vi: string, ru: string) => (): MinutesEvent => ({
  kind: 'article-written',
  side,
  article,
  texts: { vi, ru },
  undertakings: ['hold-24th'],
})
const confirm =
  (side: string, article: string) =>
  (m: Minutes): MinutesEvent => ({ kind: 'confirmed', side, article, seen: seenArticle(m, article) })
const sign =
  (side: string) =>
  (m: Minutes): MinutesEvent => ({
    kind: 'signed',
    side,
    by: `co-chair of ${side}`,
    on: '2022-10-20',
    seen: seenAll(m),
  })

const written = after(start, write('VN', '1', 'Khóa họp tới tại Mát-xcơ-va.', 'Следующее заседание в Москве.'))
const confirmed = after(written, confirm('VN', '1'), confirm('RU', '1'))
const halfSigned = after(confirmed, sign('VN'))
const sealed = after(halfSigned, sign('RU'))

describe('from draft to seal', () => {
  test('a draft is confirmed by each side, signed by each, then sealed with a hash over its text', () => {
    expect([start, written, confirmed, halfSigned, sealed].map(phaseOf)).toEqual([
      'draft',
      'draft',
      'confirmed',
      'partly-signed',
      'sealed',
    ])
    expect(sealed.sealed!.hash).toBe(sha256(sealed.sealed!.text))
    expect(sealHolds(sealed, sha256)).toBe(true)
    expect(sealHolds({ ...sealed, articles: [{ ...sealed.articles[0]!, texts: { vi: 'x', ru: 'y' } }] }, sha256)).toBe(
      false,
    )
  })
  test('one signature is not a signed text', () => {
    expect(phaseOf(halfSigned)).toBe('partly-signed')
    expect(halfSigned.sealed).toBeNull()
  })
  test('nobody signs before every article is confirmed by both', () =>
    expect(refusalOf(after(written, confirm('VN', '1')), sign('VN')(written))).toBe(
      "Article 1 is not confirmed by every side yet, so the minutes can't be signed.",
    ))
  test('an article that lacks one of the languages is not confirmed', () => {
    const half = after(start, () => ({
      kind: 'article-written',
      side: 'VN',
      article: '1',
      texts: { vi: 'Một' },
      undertakings: [],
    }))
    expect(refusalOf(half, confirm('RU', '1')(half))).toBe("Article 1 has no text in ru yet, so it can't be confirmed.")
  })
  test('a third party, a foreign language and an empty text have no place here', () => {
    expect(refusalOf(written, confirm('KZ', '1')(written))).toBe('KZ is no party to these minutes.')
    expect(
      refusalOf(written, { kind: 'article-written', side: 'VN', article: '2', texts: { fr: 'x' }, undertakings: [] }),
    ).toBe('These minutes are not kept in fr.')
    expect(refusalOf(start, sign('VN')(start))).toContain('without an article')
  })
  test('nobody confirms or signs twice', () => {
    expect(refusalOf(confirmed, confirm('VN', '1')(confirmed))).toContain('already')
    expect(refusalOf(halfSigned, sign('VN')(halfSigned))).toContain('already')
  })
})

describe('changes', () => {
  const reword = write('RU', '1', 'Khóa họp tới tại Kazan.', 'Следующее заседание в Казани.')
  test('a change clears both confirmations of its article and leaves the other article alone', () => {
    const two = after(confirmed, write('VN', '2', 'Hai.', 'Два.'), confirm('VN', '2'), reword)
    expect(two.articles.map((a) => a.confirmedBy)).toEqual([[], ['VN']])
    expect(phaseOf(two)).toBe('draft')
  })
  test('a change after one signature takes the signature away and tells both sides', () => {
    const outcome = minutesAfter(halfSigned, reword(), sha256)
    expect(outcome).toMatchObject({
      ok: true,
      tell: [{ sides: ['RU', 'VN'], because: 'changed-after-signature', by: 'RU', was: seenAll(confirmed) }],
    })
    expect(outcome.ok && phaseOf(outcome.minutes)).toBe('draft')
  })
  test('a change after the seal reopens it, tells both, and keeps the broken seal', () => {
    const outcome = minutesAfter(sealed, reword(), sha256)
    expect(outcome.ok && outcome.tell[0]!.because).toBe('changed-after-seal')
    expect(outcome.ok && outcome.minutes).toMatchObject({ sealed: null, signatures: [], earlierSeals: [sealed.sealed] })
  })
  test('a new article, a removed one or another order after a signature reopens just so', () => {
    for (const event of [
      write('VN', '2', 'Hai', 'Два')(),
      { kind: 'article-removed', side: 'VN', article: '1' } as const,
    ])
      expect(minutesAfter(halfSigned, event, sha256)).toMatchObject({
        ok: true,
        minutes: { signatures: [] },
        tell: [{ because: 'changed-after-signature' }],
      })
  })
  test('who thinks better of it before the other signs too withdraws the confirmation: the signature falls and both are told', () => {
    const withdraw = { kind: 'confirmation-withdrawn', side: 'RU', article: '1' } as const
    const outcome = minutesAfter(halfSigned, withdraw, sha256)
    expect(outcome).toMatchObject({
      ok: true,
      minutes: { signatures: [] },
      tell: [{ sides: ['RU', 'VN'], because: 'withdrawn-after-signature', by: 'RU' }],
    })
    expect(refusalOf(sealed, withdraw)).toBe('A sealed text can only be changed; change the article to reopen it.')
  })
  test('tying another undertaking to an article is a change of it', () =>
    expect(
      after(confirmed, () => ({
        kind: 'article-written',
        side: 'VN',
        article: '1',
        texts: confirmed.articles[0]!.texts,
        undertakings: [],
      })).articles[0]!.confirmedBy,
    ).toEqual([]))
  test('who read an older wording cannot confirm or sign the newer one', () => {
    const newer = after(written, reword)
    expect(refusalOf(newer, confirm('VN', '1')(written))).toBe(
      'Article 1 has changed since it was read; read it again before confirming.',
    )
    const confirmedAnew = after(newer, confirm('VN', '1'), confirm('RU', '1'))
    expect(refusalOf(confirmedAnew, sign('VN')(confirmed))).toBe(
      'The minutes have changed since they were read; read them again before signing.',
    )
  })
  test('the same text typed on another machine is the same text: composed or not, either line end', () =>
    expect(
      refusalOf(
        confirmed,
        write('VN', '1', 'Khóa họp tới tại Mát-xcơ-va.\r\n'.normalize('NFD'), 'Следующее заседание в Москве.')(),
      ),
    ).toBe('Nothing would change.'))
  test('two different sets of articles never share one canonical text', () => {
    const a = after(start, write('VN', '1', 'a', 'b'), write('VN', '2', 'c', 'd'))
    const b = after(start, write('VN', '1', 'a"],["ru","b', 'b'), write('VN', '2', 'c', 'd'))
    expect(canonicalMinutes(a)).not.toBe(canonicalMinutes(b))
  })
  test('an order must name every article once', () => {
    const two = after(confirmed, write('VN', '2', 'Hai', 'Два'))
    expect(refusalOf(two, { kind: 'articles-ordered', side: 'VN', articles: ['2', '2'] })).toContain('every article')
    expect(
      after(two, () => ({ kind: 'articles-ordered', side: 'VN', articles: ['2', '1'] })).articles.map((a) => a.id),
    ).toEqual(['2', '1'])
  })
})

// What two impatient sides may do; `seen` is sometimes an older state's.
const side = fc.constantFrom('VN', 'RU')
const article = fc.constantFrom('1', '2')
const word = fc.constantFrom('một', 'hai', '')
type Step = (now: Minutes, earlier: Minutes) => MinutesEvent
const hashOf = (m: Minutes, id: string): string => (m.articles.some((a) => a.id === id) ? seenArticle(m, id) : 'none')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(side, article, word).map(([s, a, w]) => (): MinutesEvent => ({
      kind: 'article-written',
      side: s,
      article: a,
      texts: { vi: w, ru: w },
      undertakings: [],
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(side, article)
      .map(([s, a]) => (): MinutesEvent => ({ kind: 'article-removed', side: s, article: a })),
  },
  {
    weight: 1,
    arbitrary: side.map((s) => (m: Minutes): MinutesEvent => ({
      kind: 'articles-ordered',
      side: s,
      articles: m.articles.map((a) => a.id).toReversed(),
    })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(side, article, fc.boolean()).map(([s, a, old]) => (m: Minutes, e: Minutes): MinutesEvent => ({
      kind: 'confirmed',
      side: s,
      article: a,
      seen: hashOf(old ? e : m, a),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(side, article)
      .map(([s, a]) => (): MinutesEvent => ({ kind: 'confirmation-withdrawn', side: s, article: a })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(side, fc.boolean()).map(([s, old]) => (m: Minutes, e: Minutes): MinutesEvent => ({
      kind: 'signed',
      side: s,
      by: s,
      on: '2022-10-20',
      seen: seenAll(old ? e : m),
    })),
  },
)

test('whatever two sides do in whatever order, a text is sealed only when both have confirmed and signed that very text', () => {
  let seals = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      let minutes = newMinutes('m', ['VN', 'RU'], ['vi', 'ru'])
      let earlier = minutes
      // Our own record, kept apart from the reducer's: which text each side last agreed to, by what it had before its eyes.
      const agreed = new Map<string, string>()
      for (const make of steps) {
        const event = make(minutes, earlier)
        const outcome = minutesAfter(minutes, event, sha256)
        earlier = minutes
        if (!outcome.ok) continue
        expect(outcome.minutes.version).toBe(minutes.version + 1)
        const textBefore = canonicalMinutes(minutes)
        minutes = outcome.minutes
        const changed = canonicalMinutes(minutes) !== textBefore
        if (event.kind === 'signed') agreed.set(event.side, event.seen)
        if (event.kind === 'confirmed') agreed.set(`${event.side}/${event.article}`, event.seen)
        if (event.kind === 'confirmation-withdrawn') agreed.delete(`${event.side}/${event.article}`)
        if (changed && earlier.signatures.length > 0) expect(outcome.tell[0]!.sides).toEqual(['RU', 'VN'])
        const now = seenAll(minutes)
        const bothSigned = minutes.sides.every(
          (s) => agreed.get(s) === now && minutes.signatures.some((x) => x.side === s),
        )
        const bothConfirmed = minutes.articles.every((a) =>
          minutes.sides.every((s) => agreed.get(`${s}/${a.id}`) === seenArticle(minutes, a.id)),
        )
        if (phaseOf(minutes) === 'sealed') {
          seals++
          expect(bothSigned && bothConfirmed && sealHolds(minutes, sha256)).toBe(true)
        } else expect(minutes.signatures.length).toBeLessThan(2)
        for (const s of minutes.signatures) expect(s.hash).toBe(now)
      }
    }),
    { numRuns: 400 },
  )
  // The property would be empty if no run ever got that far.
  expect(seals).toBeGreaterThan(0)
})
