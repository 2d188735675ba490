/** A version of a target as far as it tells a slip of the pen. */
export interface ToldTarget {
  readonly value: number
  /** A person or the dossier's file says it: never a slip. */
  readonly isSettled: boolean
  /** How many documents tell it. */
  readonly documents: number
}

/** A target as someone probably mistyped it. */
export interface TargetSlip<Version extends ToldTarget> {
  readonly version: Version
  /** What was probably meant. */
  readonly meant: number
  /** `meant` is the written value times this: 10, 100, 1000, or 0.1, 0.01, 0.001. */
  readonly factor: number
}

const FACTORS = [10, 100, 1000] as const

/**
 * Parts the versions of one target from those that are probably slips by a factor of ten (10亿 for 100亿, thousands for millions): the
 * same digits as a version that is better vouched for, which is one that a person or the dossier's file says, or that more documents
 * tell. Between two that are vouched for alike nobody can tell, and both stay.
 */
export function partSlips<Version extends ToldTarget>(
  versions: readonly Version[],
): { readonly versions: readonly Version[]; readonly slips: readonly TargetSlip<Version>[] } {
  const slips: TargetSlip<Version>[] = []
  const kept = versions.filter((version) => {
    const slip = version.isSettled ? null : slipOf(version, versions)
    if (slip) slips.push(slip)
    return !slip
  })
  return { versions: kept, slips }
}

function slipOf<Version extends ToldTarget>(version: Version, among: readonly Version[]): TargetSlip<Version> | null {
  const vouched = documentsFor(version.value, among)
  for (const { value, isSettled } of among)
    for (const factor of FACTORS) {
      const isBetter = isSettled || documentsFor(value, among) > vouched
      if (!isBetter || version.value <= 0) continue
      if (version.value * factor === value) return { version, meant: value, factor }
      if (value * factor === version.value) return { version, meant: value, factor: 1 / factor }
    }
  return null
}

const documentsFor = (value: number, among: readonly ToldTarget[]): number =>
  among.reduce((sum, one) => sum + (one.value === value ? one.documents : 0), 0)
