import fc from 'fast-check'

// Properties are tried with the same cases in every run, so that a change is blamed for what it broke, and nothing
// else. `SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
