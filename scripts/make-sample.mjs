#!/usr/bin/env node
// npm run make-sample -- --rows N --out FILE [--seed N]: made-up survey answers of any size, in constant memory.
import { ensureBuilt, ensureInstalled } from './prepare.mjs'

ensureInstalled()
ensureBuilt()
const { makeSample } = await import('../out/cli/make-sample.js')
await makeSample(process.argv.slice(2))
