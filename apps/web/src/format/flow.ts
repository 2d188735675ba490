/** Between whom a figure is: `A → B` for a flow, `A – B` where it has no direction. */
export function flow(
  indicator: string,
  from: string | null,
  to: string | null,
  party: (code: string) => string,
): string {
  return [from, to]
    .map((code) => (code === null ? '?' : party(code)))
    .join(indicator === 'trade-turnover' ? ' – ' : ' → ')
}
