/** What a page of ours may load and do: only what this server gives. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Charts set positions and colours as style attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * True when the request's Host is one that this server answers to. A foreign page can point its own name at 127.0.0.1,
 * but cannot make a browser send our name.
 */
export function isOurHost(host: string | undefined, allowed: readonly string[]): boolean {
  if (!host) return false
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return allowed.includes(name)
}

export const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const
