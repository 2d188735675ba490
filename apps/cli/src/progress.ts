import type { Terminal } from './terminal.ts'

/** Tells how far long work is: a bar with counts where a person watches, a plain line every tenth otherwise. */
export interface Progress {
  /** `done` of `total`; the total may grow. */
  at(done: number, total: number): void
  /** Ends the bar; with a sentence, says it. */
  end(sentence?: string): void
}

const WIDTH = 24

export function createProgress(terminal: Terminal, label: string): Progress {
  const started = performance.now()
  let lastTenth = -1
  let shownAt = -Infinity
  const rate = (done: number) => (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1)

  return {
    at(done, total) {
      const part = total === 0 ? 1 : done / total
      if (terminal.watched) {
        // Faster than this nobody sees; the last state is always shown.
        if (performance.now() - shownAt < 50 && done < total) return
        shownAt = performance.now()
        const full = Math.round(part * WIDTH)
        terminal.rewrite(`${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} · ${rate(done)}/s`)
        return
      }
      const tenth = Math.floor(part * 10)
      if (tenth === lastTenth) return
      lastTenth = tenth
      terminal.say(`${label} ${done}/${total}`)
    },
    end(sentence) {
      if (terminal.watched) terminal.rewrite('')
      if (sentence) terminal.say(sentence)
    },
  }
}
