import * as fc from 'fast-check'

/**
 * What the property tests are drawn from. One seed for everyone, so that a commit that passed passes again and a failure is the
 * change's own; `PROPERTY_SEED=random` (or a number) draws others, which is how new counterexamples are looked for before a release.
 */
const asked = process.env.PROPERTY_SEED ?? '20261122'
if (asked !== 'random') {
  const seed = Number(asked)
  if (!Number.isSafeInteger(seed)) throw new Error(`PROPERTY_SEED is "${asked}"; write a whole number or "random".`)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
}
