import { simplified, traditional } from '../generated/traditionalToSimplified.ts'

/** Pairs of traditional and simplified characters, unit for unit: `[traditional, simplified]`. */
export const traditionalToSimplified: readonly [string, string] = [traditional, simplified]
