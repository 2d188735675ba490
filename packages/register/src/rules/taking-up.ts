import type { LanguageCode } from '../contracts.ts'

/** Words by which a sentence says that it goes on about what was named before it. */
const TAKING_UP: Readonly<Record<string, RegExp>> = {
  // Without possessives: whose tariff it is says nothing of the sentence before.
  en: /\b(?:it|this|these|those|them|such|said|the (?:agreement|centre|center|project|plant|work|document|plan|programme|issue|matter|proposal|talks|negotiations|construction|venture|contract|list|review|study))\b/i,
  ru: /(?:^|[^\p{L}])(?:эт(?:о|от|а|у|им|ого|ому|ой|их|и)|данн\p{L}*|указанн\p{L}*|упомянут\p{L}*|он|она|оно|н(?:ему|ей|им|[её]м|их)|такой|такого|соглашение|документ\p{L}*|проект\p{L}*|центр\p{L}*|работ[аы]|переговор\p{L}*|строительство|позици\p{L}*)(?![\p{L}])/iu,
  zh: /[该此这其它]|上述|有关|中心|项目|工程|协定|建设/,
  vi: /(?:^|[^\p{L}])(?:này|đó|trên|nó|dự án|công trình|hiệp định|trung tâm|việc ký|đàm phán|kế hoạch)(?![\p{L}])/iu,
}

/** Whether a sentence that names no matter of its own may be about what the one before it named. */
export const takesUp = (quote: string, language: LanguageCode): boolean => TAKING_UP[language]?.test(quote) ?? false
