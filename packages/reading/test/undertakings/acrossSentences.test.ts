import { describe, expect, test } from 'vitest'
import { read } from '../../src/read.ts'
import { acrossSentences } from './acrossSentences.ts'

const openings = {
  vi: 'Ngày 5/3/2024, Bộ trưởng Thương mại Kazakhstan Arman Shakkaliev và Bộ trưởng Thương mại Thổ Nhĩ Kỳ Omer Bolat họp tại Astana.',
  ru: '5 марта 2024 года министр торговли Казахстана Арман Шаккалиев и министр торговли Турции Омер Болат провели переговоры в Астане.',
  zh: '2024年3月5日,哈萨克斯坦贸易部长沙卡利耶夫与土耳其贸易部长博拉特在阿斯塔纳举行会谈。',
  en: "On March 5, 2024, Kazakhstan's trade minister Arman Shakkaliyev and Türkiye's trade minister Omer Bolat held talks in Astana.",
} as const

for (const told of acrossSentences)
  describe(told.about, () => {
    for (const language of ['vi', 'ru', 'zh', 'en'] as const) {
      const text = told[language]
      if (text === undefined) continue
      test(`${language}: ${text}`, () => {
        const { findings } = read({
          id: 't',
          language,
          publishedOn: '2024-03-06',
          text: `${openings[language]}\n${text}`,
        })
        const found = findings.flatMap((finding) =>
          finding.kind === 'undertaking' ? [`${finding.undertakingKind} ${finding.by.join('')}`] : [],
        )
        expect(found).toEqual(told.expected)
      })
    }
  })
