/** What is random in the tests is the same in every run; ATLAS_TEST_SEED, another whole number, tries other cases. */
export const SEED = Number(process.env.ATLAS_TEST_SEED ?? 20261122)

/** mulberry32: numbers in [0, 1) that the seed fixes. */
export function seededRandom(): () => number {
  let state = SEED
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
