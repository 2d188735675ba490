// In place of Plot's own file of this name: what a mark says is told by the page (`ChartFigure`), by keyboard too.
export class Tip {}
export const tip = () => {
  throw new Error('Tips are left out of these charts: see vite.config.ts.')
}
