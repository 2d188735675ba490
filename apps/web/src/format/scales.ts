import type { Language } from '../i18n/languages.ts'

/** A word for a power of ten, as the press and the ministries of a language shorten it. */
export interface Scale {
  readonly exponent: number
  readonly word: string
}

/** From the greatest down. */
export const SCALES: Record<Language, readonly Scale[]> = {
  vi: [
    { exponent: 9, word: 'tỷ' },
    { exponent: 6, word: 'triệu' },
  ],
  ru: [
    { exponent: 12, word: 'трлн' },
    { exponent: 9, word: 'млрд' },
    { exponent: 6, word: 'млн' },
  ],
  zh: [
    { exponent: 12, word: '万亿' },
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
  en: [
    { exponent: 12, word: 'tn' },
    { exponent: 9, word: 'bn' },
    { exponent: 6, word: 'm' },
  ],
}

/** How the amount, the scale word and the currency stand together. */
export const MONEY_SHAPE: Record<Language, (amount: string, scale: string, currency: string) => string> = {
  vi: (amount, scale, currency) => [amount, scale, currency].filter(Boolean).join('\u00a0'),
  ru: (amount, scale, currency) => [amount, scale, currency].filter(Boolean).join('\u00a0'),
  zh: (amount, scale, currency) => `${amount}${scale}${/^[A-Z]{3}$/.test(currency) ? '\u00a0' : ''}${currency}`,
  en: (amount, scale, currency) => [currency, amount, scale].filter(Boolean).join('\u00a0'),
}

/** What a language calls the currencies it writes of most; every other is shown by its ISO 4217 code. */
export const CURRENCY_WORDS: Record<Language, Readonly<Record<string, string>>> = {
  vi: { VND: 'đồng', EUR: 'euro', RUB: 'rúp', CNY: 'nhân dân tệ' },
  ru: { USD: 'долл. США', EUR: 'евро', RUB: 'руб.', CNY: 'юаней', VND: 'донгов' },
  zh: { USD: '美元', EUR: '欧元', RUB: '卢布', CNY: '元人民币', VND: '越南盾', JPY: '日元' },
  en: {},
}
