/**
 * Lets the browser keep the pages themselves, so that they open without a connection and can be installed. Nothing of a dossier is
 * kept. Called once the first page has been drawn.
 */
export async function keepShell(): Promise<void> {
  // Files that change under development must not be kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    active?.postMessage(loaded.map(({ pathname }) => pathname))
  } catch {
    // Forbidden here, as in a private window: the pages work as before, with a connection.
  }
}
