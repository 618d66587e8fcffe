#!/usr/bin/env node
// npm run fuzz -- [--seconds N] [--seed N]: damages files for N seconds and looks whether each is read or refused well.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './prepare.mjs'
import { root } from './sources.mjs'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})
ensureInstalled()
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'unit',
    'tests/unit/core/importing/fuzz',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: values.seed },
  },
)
process.exit(status ?? 1)
