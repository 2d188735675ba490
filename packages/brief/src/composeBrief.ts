import type { IsoDate } from '@rapporteur/reading'
import type { Brief, BriefLanguage, BriefSection, BriefSentence, SectionKind } from './brief.ts'
import type { BriefEntries } from './entries.ts'
import type { Material } from './material.ts'
import { disagreementsSection } from './sections/disagreements.ts'
import { instrumentsSection } from './sections/instruments.ts'
import { meetingName, sessionsSection } from './sections/sessions.ts'
import { targetSection } from './sections/target.ts'
import {
  overdueSection,
  raisedSection,
  runningSection,
  settledSection,
  undertakingsSection,
} from './sections/undertakings.ts'
import { threadsOf } from './threads.ts'
import { createWriter, type Writer } from './writer.ts'

export interface BriefOptions {
  readonly language: BriefLanguage
  /** The day that "overdue" and "days left" are counted from, ISO to the day. */
  readonly today: IsoDate
  /** Id of the meeting it is written for; default none. */
  readonly occasion?: string | null
}

/** What a brief consists of, in its order. */
const sections: Readonly<Record<SectionKind, (material: Material, writer: Writer) => BriefSentence[]>> = {
  target: targetSection,
  sessions: sessionsSection,
  undertakings: undertakingsSection,
  overdue: overdueSection,
  running: runningSection,
  settled: settledSection,
  raised: raisedSection,
  disagreements: disagreementsSection,
  instruments: instrumentsSection,
}

/**
 * Composes a brief from a dossier's entries, every sentence with the anchors it stands on. Pure: the same entries, language
 * and day give the same brief. Numbers keep every digit that is known; what is not known is not said.
 *
 *     composeBrief(entries, { language: 'vi', today: '2026-11-21' }).sections[0].sentences[0].text
 */
export function composeBrief(entries: BriefEntries, { language, today, occasion = null }: BriefOptions): Brief {
  const writer = createWriter(language, today, entries)
  const material: Material = { ...entries, threads: threadsOf(entries, language, today) }
  const meeting = entries.meetings.find(({ id }) => id === occasion)
  return {
    title: writer.words.title(writer.name(entries.dossier)),
    language,
    occasion: meeting ? meetingName(meeting, writer) : null,
    today,
    sections: Object.entries(sections)
      .map(([kind, write]): BriefSection => ({
        kind: kind as SectionKind,
        heading: writer.words.headings[kind as SectionKind],
        sentences: write(material, writer),
      }))
      .filter(({ sentences }) => sentences.length > 0),
  }
}
