import { createRequire } from 'node:module'

/** A reader to compare with; `once` says that it is so slow that one run over `documents` of them must do. */
export interface Peer {
  readonly name: string
  readonly documents: number
  readonly once: boolean
  readonly read: (text: string) => unknown
}

const require = createRequire(import.meta.url)

/** The peers that read a language: chrono-node (dates only), Recognizers-Text (numbers, currency, dates; Chinese and English). */
export async function peers(language: string): Promise<Peer[]> {
  const chrono = (await import('chrono-node')) as unknown as Record<
    string,
    { parse: (text: string, reference: Date) => unknown } | undefined
  > & { zh: { hans: { parse: (text: string, reference: Date) => unknown } } }
  const reference = new Date(Date.UTC(2021, 9, 29))
  const dates = language === 'zh' ? chrono.zh.hans : chrono[language]!
  const list: Peer[] = [
    { name: 'chrono-node, dates only', documents: 100, once: false, read: (text) => dates.parse(text, reference) },
  ]
  if (language === 'zh' || language === 'en') {
    const recognizers = require('@microsoft/recognizers-text-suite') as Record<
      string,
      (text: string, culture: string) => unknown
    >
    const culture = language === 'zh' ? 'zh-cn' : 'en-us'
    // A document at a time takes seconds; sentence by sentence is the fair way to call it.
    const sentences = (text: string): string[] => text.split(/(?<=[.。!?！？])\s*/)
    list.push({
      name: 'Recognizers-Text, numbers, currency, dates',
      documents: 3,
      once: true,
      read: (text) =>
        sentences(text).map((sentence) => [
          recognizers.recognizeNumber!(sentence, culture),
          recognizers.recognizeCurrency!(sentence, culture),
          recognizers.recognizeDateTime!(sentence, culture),
        ]),
    })
  }
  return list
}
