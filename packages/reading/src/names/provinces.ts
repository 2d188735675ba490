/** What became of a province: the code of the one it is part of, and from which day. */
export interface Successor {
  readonly code: string
  readonly since: string
}

const mergers: readonly (readonly [since: string, merged: string])[] = [
  ['2008-08-01', 'VN-HN<VN-15'],
  [
    '2025-07-01',
    'VN-07<VN-03;VN-02<VN-06;VN-69<VN-53;VN-68<VN-14,VN-70;VN-56<VN-54;VN-66<VN-20;VN-HP<VN-61;VN-18<VN-63,VN-67;VN-25<VN-24;' +
      'VN-DN<VN-27;VN-29<VN-28;VN-30<VN-31;VN-34<VN-36;VN-35<VN-72,VN-40;VN-33<VN-32;VN-SG<VN-43,VN-57;VN-39<VN-58;VN-37<VN-41;' +
      'VN-CT<VN-52,VN-73;VN-49<VN-50,VN-51;VN-45<VN-46;VN-59<VN-55;VN-44<VN-47',
  ],
]

const successors = new Map<string, Successor>(
  mergers.flatMap(([since, groups]) =>
    groups.split(';').flatMap((group) => {
      const [code, parts] = group.split('<') as [string, string]
      return parts.split(',').map((part) => [part, { code, since }] as const)
    }),
  ),
)

/** What became of a province of Viet Nam that was merged into another (2008, or the reform from 63 to 34 in July 2025), or null. */
export const successorOf = (code: string): Successor | null => successors.get(code) ?? null

/** The province that the land of `code` belongs to on an ISO date; the code itself while it stands. */
export const provinceOn = (code: string, date: string): string => {
  const next = successors.get(code)
  return next !== undefined && date >= next.since ? provinceOn(next.code, date) : code
}

/** The earlier provinces that a present one is made of, itself first. */
export const partsOf = (code: string): readonly string[] => [
  code,
  ...[...successors].filter(([, successor]) => successor.code === code).map(([part]) => part),
]
