import { describe, expect, test } from 'vitest'
import { read } from '../../src/read.ts'
import { moreSentences } from './moreSentences.ts'
import { type Kind, sentences } from './sentences.ts'

const openings = {
  vi: 'Ngày 5/3/2024, Bộ trưởng Thương mại Kazakhstan Arman Shakkaliev và Bộ trưởng Thương mại Thổ Nhĩ Kỳ Omer Bolat họp tại Astana.',
  ru: '5 марта 2024 года министр торговли Казахстана Арман Шаккалиев и министр торговли Турции Омер Болат провели переговоры в Астане.',
  zh: '2024年3月5日,哈萨克斯坦贸易部长与土耳其贸易部长在阿斯塔纳举行会谈。',
  en: "On March 5, 2024, Kazakhstan's trade minister Arman Shakkaliyev and Türkiye's trade minister Omer Bolat held talks in Astana.",
} as const

/** `agreed KZTR` of each undertaking found after the opening. */
function foundIn(language: keyof typeof openings, sentence: string): string[] {
  const document = { id: 't', language, publishedOn: '2024-03-06', text: `${openings[language]}\n${sentence}` }
  return read(document).findings.flatMap((finding) =>
    finding.kind === 'undertaking' ? [`${finding.undertakingKind} ${finding.by.join('')}`] : [],
  )
}

for (const table of [sentences, moreSentences])
  for (const language of ['vi', 'ru', 'zh', 'en'] as const) {
    const { none, ...kinds } = table[language]
    const positive = (Object.entries(kinds) as [Kind, readonly string[]][]).flatMap(([kind, lines]) =>
      lines.map((line) => ({
        kind,
        by: line.slice(0, line.indexOf(' ')),
        sentence: line.slice(line.indexOf(' ') + 1),
      })),
    )
    describe(`usual sentences in ${language}`, () => {
      test.each(positive)('$kind by $by: $sentence', ({ kind, by, sentence }) => {
        expect(foundIn(language, sentence)).toEqual([`${kind} ${by}`])
      })
      test.each(none.map((sentence) => ({ sentence })))('nothing in: $sentence', ({ sentence }) => {
        expect(foundIn(language, sentence)).toEqual([])
      })
    })
  }
