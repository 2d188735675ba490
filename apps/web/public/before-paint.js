// Runs before the first paint: puts the language and the theme that were last chosen on the root element.
;(() => {
  try {
    const theme = localStorage.getItem('rapporteur.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
    const language = localStorage.getItem('rapporteur.language')
    if (language) document.documentElement.lang = language
  } catch {
    // A browser that keeps nothing shows its own language and the system's theme.
  }
})()
