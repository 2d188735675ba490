import { digest, type Effects } from '../effects.ts'

/** A browser that came in by a link or with a token. */
export interface Session {
  /** `link`: whoever started the server and keeps the register alone; `token`: the holder of an API token. */
  readonly kind: 'link' | 'token'
  readonly user: string
  /** The API token, where the session stands for one: it is looked up anew at every request, so revoking it ends the session. */
  readonly token: string | null
  /** The side's desk that the keeper sits at, by dossier. */
  readonly desks: Map<string, string>
  expiresAt: number
}

/** Sessions and one-time links; only digests of their secrets are kept, in memory. */
export interface Sessions {
  /** A link's secret that lets one browser in, once, within ten minutes of its making. */
  makeLink(user: string): string
  /** The session's secret for a link's, or null when the link was used, is too old or was never made. */
  enter(link: string): string | null
  /** A session for an API token that was checked before. */
  open(user: string, token: string): string
  find(secret: string): Session | null
  end(secret: string): void
}

const LINK_LIFE = 10 * 60_000
/** A session ends after twelve hours without a request. */
const SESSION_LIFE = 12 * 60 * 60_000
/** Further than any desk goes; keeps a flood of entries from filling the memory. */
const MOST_SESSIONS = 10_000

export function createSessions(effects: Pick<Effects, 'now' | 'secret'>): Sessions {
  const links = new Map<string, { user: string; expiresAt: number }>()
  const sessions = new Map<string, Session>()
  const now = () => effects.now().getTime()

  const start = (session: Omit<Session, 'desks' | 'expiresAt'>): string => {
    for (const [key, old] of sessions)
      if (old.expiresAt <= now() || sessions.size >= MOST_SESSIONS) sessions.delete(key)
    const secret = effects.secret()
    sessions.set(digest(secret), { ...session, desks: new Map(), expiresAt: now() + SESSION_LIFE })
    return secret
  }

  return {
    makeLink(user) {
      const secret = effects.secret()
      links.set(digest(secret), { user, expiresAt: now() + LINK_LIFE })
      return secret
    },
    enter(link) {
      const key = digest(link)
      const found = links.get(key)
      links.delete(key)
      return found && found.expiresAt > now() ? start({ kind: 'link', user: found.user, token: null }) : null
    },
    open: (user, token) => start({ kind: 'token', user, token }),
    find(secret) {
      const session = sessions.get(digest(secret))
      if (!session || session.expiresAt <= now()) return null
      session.expiresAt = now() + SESSION_LIFE
      return session
    },
    end: (secret) => void sessions.delete(digest(secret)),
  }
}
