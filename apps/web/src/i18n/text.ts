import { formatNumber } from '../format/number.ts'
import { LOCALES, type Language } from './languages.ts'
import type { Message, MessageKey, Messages, ParametersFor } from './messages.ts'

/** Says a message in the language at hand; numbers among the parameters are written as that language writes them. */
export type Say = <Key extends MessageKey>(key: Key, ...parameters: ParametersFor<Key>) => string

const pluralRules = new Map<Language, Intl.PluralRules>()

function pluralForm(count: number, language: Language): Intl.LDMLPluralRule {
  let rules = pluralRules.get(language)
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(LOCALES[language])))
  return rules.select(count)
}

export function fill(
  message: Message,
  parameters: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const text =
    typeof message === 'string' ? message : (message[pluralForm(Number(parameters.count), language)] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(value, language) : value
  })
}

export function sayIn(language: Language, messages: Messages): Say {
  return (key, ...[parameters]) => fill(messages[key], parameters ?? {}, language)
}
