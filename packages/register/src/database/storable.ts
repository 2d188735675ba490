/**
 * The text as a database can hold it: a NUL and half of a surrogate pair become U+FFFD, one unit for one,
 * so that no offset moves.
 */
export const storable = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text).toWellFormed()

/** JSON of a value whose every string is {@link storable}; `undefined` fields are left out. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part))
