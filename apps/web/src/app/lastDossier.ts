const KEY = 'rapporteur.dossier'

/** Id of the dossier that was last open in this browser. */
export function lastDossier(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function rememberDossier(id: string): void {
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // Storage is forbidden: the start page asks again.
  }
}
