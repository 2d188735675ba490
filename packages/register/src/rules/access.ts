import type { PartyCode } from '../contracts.ts'

/** `reader` looks; `officer` works on a side's own part; `secretary` speaks for the side; `admin` runs the register and speaks for nobody. */
export type Role = 'reader' | 'officer' | 'secretary' | 'admin'

export interface Who {
  readonly role: Role
  /** The side the person works for; `null` for one who works for none. */
  readonly side: PartyCode | null
}

/** Everything that can be done in a dossier. */
export type Action =
  | 'read'
  | 'export'
  | 'read-private-note'
  | 'write-private-note'
  | 'import-document'
  | 'review-finding'
  | 'confirm-link'
  | 'confirm-proposal'
  | 'write-entry'
  | 'write-assessment'
  | 'write-agency'
  | 'draft-article'
  | 'confirm-article'
  | 'sign-minutes'
  | 'plan-session'
  | 'manage-members'
  | 'manage-dossier'
  | 'manage-users'

interface Rule {
  readonly roles: readonly Role[]
  /**
   * `any`: whosesoever it is. `own`: only what belongs to the person's own side. `a-side`: the person must work for a side, but the
   * thing is joint. `own-or-joint`: own, or nobody's in particular.
   */
  readonly owner: 'any' | 'own' | 'a-side' | 'own-or-joint'
  /** Says what is refused: "Only … may <what>." */
  readonly what: string
}

const EVERYONE: readonly Role[] = ['reader', 'officer', 'secretary', 'admin']
const WORKING: readonly Role[] = ['officer', 'secretary', 'admin']
const OF_A_SIDE: readonly Role[] = ['officer', 'secretary']

/** Who may do what (DESIGN, rule 6: a side writes only its own; joint text takes both). One line an action. */
export const ACCESS: Readonly<Record<Action, Rule>> = {
  read: { roles: EVERYONE, owner: 'any', what: 'read this' },
  export: { roles: EVERYONE, owner: 'any', what: 'take the dossier out' },
  'read-private-note': { roles: OF_A_SIDE, owner: 'own', what: "read a side's private notes" },
  'write-private-note': { roles: OF_A_SIDE, owner: 'own', what: 'write private notes' },
  'import-document': { roles: WORKING, owner: 'any', what: 'add documents' },
  'review-finding': { roles: WORKING, owner: 'any', what: 'review findings' },
  'confirm-link': { roles: WORKING, owner: 'any', what: 'confirm links between undertakings' },
  'confirm-proposal': { roles: WORKING, owner: 'any', what: 'confirm proposals' },
  'write-entry': { roles: WORKING, owner: 'own-or-joint', what: 'write entries' },
  'write-assessment': { roles: OF_A_SIDE, owner: 'own', what: 'assess undertakings' },
  'write-agency': { roles: OF_A_SIDE, owner: 'own', what: 'name responsible agencies' },
  'draft-article': { roles: OF_A_SIDE, owner: 'a-side', what: 'draft articles of minutes' },
  'confirm-article': { roles: ['secretary'], owner: 'own', what: 'confirm articles' },
  'sign-minutes': { roles: ['secretary'], owner: 'own', what: 'sign minutes' },
  'plan-session': { roles: OF_A_SIDE, owner: 'a-side', what: 'plan sessions' },
  'manage-members': { roles: ['secretary', 'admin'], owner: 'own-or-joint', what: 'manage members' },
  'manage-dossier': { roles: ['admin'], owner: 'any', what: 'change the dossier' },
  'manage-users': { roles: ['admin'], owner: 'any', what: 'manage users' },
}

export type Access = { readonly allowed: true } | { readonly allowed: false; readonly refusal: string }

const refuse = (refusal: string): Access => ({ allowed: false, refusal })
const article = (role: Role): string => (/^[ao]/.test(role) ? `an ${role}` : `a ${role}`)
const listed = (roles: readonly Role[]): string =>
  roles.length > 1 ? `${roles.slice(0, -1).map(article).join(', ')} or ${article(roles.at(-1)!)}` : article(roles[0]!)

/**
 * Whether someone may do something. `owner` is the side whose thing it is (whose assessment, for whom it is signed); `null` when it
 * is joint or nobody's.
 */
export function mayDo(who: Who, action: Action, owner: PartyCode | null = null): Access {
  const rule = ACCESS[action]
  if (!rule.roles.includes(who.role)) return refuse(`Only ${listed(rule.roles)} may ${rule.what}.`)
  if (rule.owner === 'any') return { allowed: true }
  if (rule.owner === 'own-or-joint' && (owner === null || who.role === 'admin')) return { allowed: true }
  if (who.side === null) return refuse(`Only someone of a side may ${rule.what}.`)
  if (rule.owner === 'a-side' || owner === who.side) return { allowed: true }
  return refuse(
    owner === null
      ? `It must be said for which side you ${rule.what}.`
      : `Only ${owner} itself may ${rule.what} for ${owner}.`,
  )
}
