import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createFormat, type Format } from '../format/format.ts'
import { LOCALES, rememberLanguage, type Language } from './languages.ts'
import { loadMessages, type Messages } from './messages.ts'
import { sayIn, type Say } from './text.ts'

interface Text {
  readonly language: Language
  readonly t: Say
  readonly format: Format
  /** Fetches the language's messages, then shows everything in it; remembered for the next visit. */
  readonly speak: (language: Language) => Promise<void>
}

const TextContext = createContext<Text | null>(null)

interface Spoken {
  readonly language: Language
  readonly messages: Messages
}

export function TextProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first)
  const speak = useCallback(async (language: Language) => {
    const messages = await loadMessages[language]()
    rememberLanguage(language)
    setSpoken({ language, messages })
  }, [])
  useEffect(() => {
    document.documentElement.lang = LOCALES[spoken.language]
  }, [spoken.language])
  const text = useMemo(() => {
    const t = sayIn(spoken.language, spoken.messages)
    return { language: spoken.language, t, format: createFormat(spoken.language, t), speak }
  }, [spoken, speak])
  return <TextContext value={text}>{children}</TextContext>
}

export function useText(): Text {
  const text = useContext(TextContext)
  if (!text) throw new Error('useText is called outside TextProvider')
  return text
}
