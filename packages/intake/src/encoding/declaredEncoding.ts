import { encodingName } from './codecs.ts'

/** Bytes at the beginning of a page in which its own declaration is looked for. */
const declarationReach = 4096

/** The encoding that a `Content-Type` header names; `null` without one. */
export function encodingOfContentType(contentType: string | undefined): string | null {
  const label = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
  return label === undefined ? null : encodingName(label)
}

/** The encoding that an XML declaration or a `<meta>` names; a page that says UTF-16 in ASCII letters means UTF-8. */
export function encodingOfMarkup(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationReach))
  const label =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  const name = label === undefined ? null : encodingName(label)
  return name?.startsWith('utf-16') ? 'utf-8' : name
}
