import fc from 'fast-check'

/**
 * Property tests draw the same examples in every run, so that a change is judged by the same ones everywhere.
 * `LOWDOWN_SEED=random npm run test:unit` draws others; a number repeats one drawing.
 */
const seed = process.env['LOWDOWN_SEED'] ?? '20260101'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
