/** For each file of the unit tests: a property is tried on the same cases in every run, and on as many as is asked for. */
import fc from 'fast-check'
import { SEED } from './seed.ts'

fc.configureGlobal({ seed: SEED, numRuns: Number(process.env.ATLAS_TEST_RUNS ?? 100) })
