import { expect, test } from 'vitest'
import { calendarFeed, getCalendar, importDocuments, installDossier, systemActor } from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith } from './support/documents.ts'
import { instrument } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

onBothEngines('the calendar', ({ fresh }) => {
  test('keeps the day of relations every year and the signing of papers at the round ones, in the feed too', async () => {
    const register = await fresh({
      now: () => new Date('2025-05-01T00:00:00Z'),
      random: (bytes) =>
        Array.from({ length: bytes }, () =>
          Math.floor(Math.random() * 256)
            .toString(16)
            .padStart(2, '0'),
        ).join(''),
    })
    const relations = { id: 'relations', on: '1971-03-07', name: { en: 'Relations begin', ru: 'Начало отношений' } }
    await installDossier(register, { ...dossier, remembered: [relations] })
    await importDocuments(register, dossier.id, systemActor, [
      incomingWith(
        { id: 'paper', publishedOn: '2020-06-02', text: 'On 1 June 2020 they signed a memorandum on ports.' },
        (text) => [instrument(text, 'a memorandum on ports', { subject: 'ports', signedOn: '2020-06-01' })],
      ),
    ])
    const kept = (await getCalendar(register.read, dossier.id)).filter(({ kind }) => kind === 'anniversary')
    expect(kept.map(({ on, number, name }) => [on, number, Object.values(name)[0]])).toEqual([
      ['2025-03-07', 54, 'Relations begin'],
      ['2025-06-01', 5, 'ports'],
      ['2026-03-07', 55, 'Relations begin'],
      ['2027-03-07', 56, 'Relations begin'],
    ])
    const feed = (await calendarFeed(register.read, dossier.id, 'ru')).replaceAll('\r\n ', '')
    expect(feed).toContain('SUMMARY:Годовщина 55: Начало отношений')
    expect(feed).toContain('DTSTART;VALUE=DATE:20260307')
  })
})
