#!/usr/bin/env node
// npm run -s report -- FILE... [options]: the headless run from a checkout.
import { ensureBuilt, ensureInstalled } from './prepare.mjs'

ensureInstalled()
ensureBuilt()
const { runFromShell } = await import('../out/cli/report.js')
await runFromShell(process.argv.slice(2))
