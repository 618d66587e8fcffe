#!/usr/bin/env node
// Finds themes in every labelled set and prints how well they agree with people's labels.
//
//   node benchmarks/themes.mjs [--labels] [--peers] [--speed] [--draws N] [set-name ...]
//
// Scores are those of main themes; `themes` counts main themes and, behind the stroke, sub-themes. `drop`: share of the
// pairs of comments together in the full run that stay together when a tenth of the comments is left out, mean of ten
// draws; `dropari` the same corrected for chance; `rerun` the pairs that stay when the rows come in another order. The
// last line is the mean of the feedback sets, the bank apart, as a multiple of the best peer's. `--labels` prints the themes as a user sees them; `--peers` adds four methods of scikit-learn, told the
// true number of labels, mean of three seeds; `--speed` measures time, and drop at 100,000 comments, instead. The sets are not part of the project;
// without them one line says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { importSource } from './themes-bundle.mjs'
import { findPython, groupByPeers, tokensOf } from './themes-peers.mjs'
import { printSpeed, printStability } from './themes-speed.mjs'
import { bestOf, drawNinety, pairsKept, ratioToPeers, seeded } from './themes-scores.mjs'

const shared = new URL('../../shared/', import.meta.url)
const sets = new URL('data/themes/', shared)
const scorer = new URL('tools/score-themes.mjs', shared)

const context = { signal: new AbortController().signal, report() {}, pause: () => Promise.resolve() }

const options = process.argv.slice(2)
const showLabels = options.includes('--labels')
const draws = options.includes('--draws') ? Number(options[options.indexOf('--draws') + 1]) : 10
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

/** Main theme of each comment, by its position in the list of themes, -1 for none. */
function mainThemes(run) {
  const top = run.themes.map(({ parent }, t) =>
    parent == null ? t : run.themes.findIndex(({ id }) => id === parent),
  )
  return Array.from(run.mainTheme, theme => (theme < 0 ? -1 : top[theme]))
}

function scoreOf(labels, themes) {
  return scoreThemes(labels.map((label, i) => ({ label, theme: themes[i] < 0 ? null : `t${themes[i]}` })))
}

/** How much of a grouping is left when a tenth of the comments is: pairs kept, and the adjusted Rand index. */
async function meanDrop(texts, full) {
  const sum = { drop: 0, dropari: 0 }
  for (let draw = 0; draw < draws; draw++) {
    const kept = drawNinety(texts.length, seeded(draw + 1))
    const reduced = mainThemes(await find(kept.map(i => texts[i])))
    const before = kept.map(i => full[i])
    sum.drop += pairsKept(before, reduced) / draws
    sum.dropari += scoreOf(before, reduced).ari / draws
  }
  return draws === 0 ? { drop: null, dropari: null } : sum
}

/** Pairs kept when the same comments come in the opposite order: 1 is the promise. */
async function rerun(texts, full) {
  const again = mainThemes(await find(texts.toReversed()))
  return pairsKept(full, again.toReversed())
}

if (options.includes('--speed')) {
  const texts = readSet('airline_tweets.en.csv').map(row => row.text)
  await printSpeed(findThemes, texts)
  await printStability(async comments => mainThemes(await find(comments)), texts)
  process.exit(0)
}

function printPeers(rows) {
  const labels = rows.map(row => row.label)
  const tokens = tokensOf(
    rows.map(row => row.text),
    source,
  )
  const peers = []
  for (const [method, runs] of Object.entries(groupByPeers(python, tokens, new Set(labels).size))) {
    const scores = runs.map(run => scoreThemes(labels.map((label, i) => ({ label, theme: `g${run[i]}` }))))
    const mean = column => (scores.reduce((sum, score) => sum + score[column], 0) / scores.length).toFixed(4)
    const cells = columns.slice(1).map(column => {
      const isScore = ['ami', 'nmi', 'ari', 'purity'].includes(column)
      return (isScore ? mean(column) : column === 'themes' ? String(scores[0].themes) : '').padStart(10)
    })
    console.log([`  ${method}`.padEnd(22), ...cells].join(' '))
    peers.push(scores)
  }
  return bestOf(peers, ['ami', 'ari'])
}

/** No feedback: questions to a bank, 77 kinds. */
const CONTROL = 'banking_queries.en'
const columns = [
  'set',
  'n',
  'themes',
  'ami',
  'nmi',
  'ari',
  'purity',
  'unassigned',
  'seconds',
  'drop',
  'dropari',
  'rerun',
]
const feedback = []
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
  const main = mainThemes(run)
  const scores = scoreOf(
    rows.map(row => row.label),
    main,
  )
  const subThemes = run.themes.filter(({ parent }) => parent != null).length
  const { drop, dropari } = await meanDrop(texts, main)
  const shown = value => (value === null ? '-' : value.toFixed(2))
  const figures = {
    ...scores,
    themes: `${run.themes.length - subThemes}/${subThemes}`,
    seconds: seconds.toFixed(2),
    drop: shown(drop),
    dropari: shown(dropari),
    rerun: shown(await rerun(texts, main)),
  }
  const cells = columns.slice(1).map(column => String(figures[column]).padStart(10))
  console.log([set.padEnd(22), ...cells].join(' '))
  if (showLabels)
    run.themes.forEach((theme, t) => {
      const n = run.mainTheme.filter(main => main === t).length
      console.log(
        `    ${String(n).padStart(5)}  ${theme.label}  [${theme.keywords.map(k => k.text).join(', ')}]`,
      )
    })
  const best = python === null ? null : printPeers(rows)
  if (set !== CONTROL) feedback.push({ ours: { ami: scores.ami, ari: scores.ari, drop }, best })
}

if (feedback.length > 0) {
  const [ami, ari] = ['ami', 'ari'].map(figure => ratioToPeers(feedback, figure)?.toFixed(2) ?? '-')
  const kept = feedback.reduce((sum, { ours }) => sum + (ours.drop ?? NaN), 0) / feedback.length
  console.log(`mean of ${feedback.length}: AMI ${ami} x, ARI ${ari} x the best peer; drop ${kept.toFixed(3)}`)
}
