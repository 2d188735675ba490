/** Text without what neither XML nor paper has a place for: most control characters and half a surrogate pair. */
export const clean = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
