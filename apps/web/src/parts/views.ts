/** A table as someone left it: the filters and order in its address, under a name. */
export interface View {
  readonly name: string
  /** Path of the page, with its dossier. */
  readonly path: string
  /** What stands behind `?`. */
  readonly search: string
}

const KEY = 'rapporteur.views'

const isView = (value: unknown): value is View =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'path', 'search'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')

/** Views kept in this browser; what cannot be read is left out. */
export function keptViews(): readonly View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

export function keepViews(views: readonly View[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(views))
  } catch {
    // Storage is forbidden: the views hold until the page is left.
  }
}

/** The views with one more; one of the same page and name is replaced. */
export const withView = (views: readonly View[], view: View): readonly View[] => [...withoutView(views, view), view]

export const withoutView = (views: readonly View[], { path, name }: Pick<View, 'path' | 'name'>): readonly View[] =>
  views.filter((other) => other.path !== path || other.name !== name)
