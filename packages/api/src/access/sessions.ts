import {
  endSession,
  findSession,
  keepEntryLink,
  keepSession,
  setDesk,
  useEntryLink,
  type BrowserSession,
  type Register,
} from '@rapporteur/register'
import type { Effects } from '../effects.ts'

/** A browser's session with the secret that its cookie holds. */
export type Session = BrowserSession & { readonly secret: string }

/** Sessions and one-time links, kept in the register's database, so that any process of a server knows them. */
export interface Sessions {
  /** A link's secret that lets one browser in, once, within ten minutes of its making. */
  makeLink(user: string): Promise<string>
  /** The session's secret for a link's, or null when the link was used, is too old or was never made. */
  enter(link: string): Promise<string | null>
  /** A session for an API token that was checked before. */
  open(user: string, token: string): Promise<string>
  find(secret: string): Promise<Session | null>
  /** Sits down at a side's desk of a dossier, with null gets up; gives the session as it is then. */
  sitDown(session: Session, dossierId: string, side: string | null): Promise<Session>
  end(secret: string): Promise<void>
}

export function createSessions(register: Register, { secret }: Pick<Effects, 'secret'>): Sessions {
  const start = async (session: { kind: 'link' | 'token'; user: string; token: string | null }): Promise<string> => {
    const fresh = secret()
    await keepSession(register, fresh, session)
    return fresh
  }
  const find = async (given: string): Promise<Session | null> => {
    const session = await findSession(register, given)
    return session && { ...session, secret: given }
  }
  return {
    async makeLink(user) {
      const fresh = secret()
      await keepEntryLink(register, fresh, user)
      return fresh
    },
    async enter(link) {
      const user = await useEntryLink(register, link)
      return user === null ? null : start({ kind: 'link', user, token: null })
    },
    open: (user, token) => start({ kind: 'token', user, token }),
    find,
    async sitDown(session, dossierId, side) {
      await setDesk(register, session.secret, dossierId, side)
      return (await find(session.secret)) ?? session
    },
    end: (given) => endSession(register, given),
  }
}
