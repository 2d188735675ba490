import type { PartyCode } from '../../findings.ts'

const BLOCS = new Set(['ASEAN', 'EAEU', 'EU', 'UN', 'CIS', 'BRICS', 'SCO', 'APEC', 'WTO', 'GMS'])
const GONE = new Set(['SU'])

/** A union of countries. */
export const isBloc = (code: PartyCode): boolean => BLOCS.has(code)

/** A state that is no more: named in histories, not in figures. */
export const isGone = (code: PartyCode): boolean => GONE.has(code)
