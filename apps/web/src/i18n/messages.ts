import type { en } from './messages/en.ts'
import type { Language } from './languages.ts'

/** A message as one text, or as one text for each plural form of its language, chosen by `count`. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
export type Message = string | PluralMessage

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, Message>>

type ParametersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParametersIn<Rest> : never
type TextsOf<M> = M extends string ? M : M[keyof M]
type CountOf<M> = M extends string ? never : 'count'
/** Names of the parameters of a message, taken from its English text: `Greeting {name}` wants `name`. */
export type ParametersOf<Key extends MessageKey> = ParametersIn<TextsOf<(typeof en)[Key]>> | CountOf<(typeof en)[Key]>
export type ParametersFor<Key extends MessageKey> = [ParametersOf<Key>] extends [never]
  ? []
  : [{ readonly [Name in ParametersOf<Key>]: Name extends 'count' ? number : string | number }]

/** Messages without parameters, for tables of texts. */
export type PlainKey = { [Key in MessageKey]: [ParametersOf<Key>] extends [never] ? Key : never }[MessageKey]

/** Each language is a file of its own that is fetched when it is chosen. */
export const loadMessages: Record<Language, () => Promise<Messages>> = {
  vi: () => import('./messages/vi.ts').then((module) => module.vi),
  ru: () => import('./messages/ru.ts').then((module) => module.ru),
  zh: () => import('./messages/zh.ts').then((module) => module.zh),
  en: () => import('./messages/en.ts').then((module) => module.en),
}
