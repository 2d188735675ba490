import type { BriefLanguage } from '../brief.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { vi } from './vi.ts'
import type { Vocabulary } from './vocabulary.ts'
import { zh } from './zh.ts'

/** Every language that a brief can be written in; a new one is a file and a line here. */
export const vocabularies: Readonly<Record<BriefLanguage, Vocabulary>> = { vi, ru, zh, en }
