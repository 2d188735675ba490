import { read } from '@rapporteur/reading'
import type { ReadAlone } from './verdict.ts'

/** Reads a quote as if it were a whole document without a date. */
export const readAlone: ReadAlone = (text, language) => read({ id: 'quote', text, language }).findings
