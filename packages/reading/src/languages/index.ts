import type { Language } from '../engine/language.ts'
import { english } from './en/index.ts'
import { kazakh } from './kk/index.ts'
import { russian } from './ru/index.ts'
import { vietnamese } from './vi/index.ts'
import { chinese } from './zh/index.ts'

/** Every language that can be read. To add one, add its folder and its line here. */
export const languages: readonly Language[] = [vietnamese, russian, chinese, english, kazakh]
