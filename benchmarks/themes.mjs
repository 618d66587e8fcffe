#!/usr/bin/env node
// Finds themes in every labelled set and prints how well they agree with people's labels.
//
//   node benchmarks/themes.mjs [--labels] [--peers] [--speed] [--draws N] [set-name ...]
//
// `drop`: share of the pairs of comments together in the full run that stay together when a tenth of the comments is
// left out. `--labels` prints the themes as a user sees them; `--peers` adds four methods of scikit-learn, told the
// true number of labels, mean of three seeds; `--speed` measures time instead. The sets are not part of the project;
// without them one line says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { importSource } from './themes-bundle.mjs'
import { findPython, groupByPeers, tokensOf } from './themes-peers.mjs'
import { printSpeed } from './themes-speed.mjs'
import { drawNinety, pairsKept, seeded } from './themes-scores.mjs'

const shared = new URL('../../shared/', import.meta.url)
const sets = new URL('data/themes/', shared)
const scorer = new URL('tools/score-themes.mjs', shared)

const context = { signal: new AbortController().signal, report() {}, pause: () => Promise.resolve() }

const options = process.argv.slice(2)
const showLabels = options.includes('--labels')
const draws = options.includes('--draws') ? Number(options[options.indexOf('--draws') + 1]) : 3
const names = options.filter((option, i) => !option.startsWith('--') && options[i - 1] !== '--draws')

if (!existsSync(sets) || !existsSync(scorer)) {
  console.log(`bench:themes: skipped, no labelled sets at ${fileURLToPath(sets)}`)
  process.exit(0)
}

const { scoreThemes } = await import(scorer.href)
const source = await importSource('benchmarks/themes-source.ts')
const { findThemes } = source
const python = options.includes('--peers') ? findPython() : null
if (options.includes('--peers') && python === null)
  console.log('peers: skipped, no python3 with scikit-learn')

const find = texts =>
  findThemes({ size: texts.length, text: i => texts[i], low: new Uint8Array(texts.length).fill(1) }, context)

function readSet(name) {
  const { data } = Papa.parse(readFileSync(new URL(name, sets), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data
}

async function meanDrop(texts, full) {
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const kept = drawNinety(texts.length, seeded(draw + 1))
    const run = await find(kept.map(i => texts[i]))
    sum += pairsKept(
      kept.map(i => full.mainTheme[i]),
      [...run.mainTheme],
    )
  }
  return draws === 0 ? null : sum / draws
}

if (options.includes('--speed')) {
  await printSpeed(
    findThemes,
    readSet('airline_tweets.en.csv').map(row => row.text),
  )
  process.exit(0)
}

function printPeers(rows) {
  const labels = rows.map(row => row.label)
  const tokens = tokensOf(
    rows.map(row => row.text),
    source,
  )
  for (const [method, runs] of Object.entries(groupByPeers(python, tokens, new Set(labels).size))) {
    const scores = runs.map(run => scoreThemes(labels.map((label, i) => ({ label, theme: `g${run[i]}` }))))
    const mean = column => (scores.reduce((sum, score) => sum + score[column], 0) / scores.length).toFixed(4)
    const cells = columns.slice(1).map(column => {
      const isScore = ['ami', 'nmi', 'ari', 'purity'].includes(column)
      return (isScore ? mean(column) : column === 'themes' ? String(scores[0].themes) : '').padStart(10)
    })
    console.log([`  ${method}`.padEnd(22), ...cells].join(' '))
  }
}

const columns = ['set', 'n', 'themes', 'ami', 'nmi', 'ari', 'purity', 'unassigned', 'seconds', 'drop']
console.log(columns.map((column, i) => (i === 0 ? column.padEnd(22) : column.padStart(10))).join(' '))
for (const name of readdirSync(sets)
  .filter(file => file.endsWith('.csv'))
  .sort()) {
  const set = name.replace(/\.csv$/, '')
  if (names.length > 0 && !names.includes(set)) continue
  const rows = readSet(name)
  const texts = rows.map(row => row.text)
  const start = performance.now()
  const run = await find(texts)
  const seconds = (performance.now() - start) / 1000
  const themeOf = i => (run.mainTheme[i] < 0 ? null : run.themes[run.mainTheme[i]].id)
  const scores = scoreThemes(rows.map((row, i) => ({ label: row.label, theme: themeOf(i) })))
  const drop = await meanDrop(texts, run)
  const figures = { ...scores, seconds: seconds.toFixed(2), drop: drop === null ? '-' : drop.toFixed(2) }
  const cells = columns.slice(1).map(column => String(figures[column]).padStart(10))
  console.log([set.padEnd(22), ...cells].join(' '))
  if (showLabels)
    run.themes.forEach((theme, t) => {
      const n = run.mainTheme.filter(main => main === t).length
      console.log(
        `    ${String(n).padStart(5)}  ${theme.label}  [${theme.keywords.map(k => k.text).join(', ')}]`,
      )
    })
  if (python !== null) printPeers(rows)
}
