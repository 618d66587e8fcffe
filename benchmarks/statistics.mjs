/**
 * How often the intervals hold the truth (exact), and how often people are named, or something is said of themes, where
 * nothing differs, or is not where something does, and how often the values of a field are said to differ (simulated, seeded). Ends with 1 where a bound of docs/methods.md is missed.
 *
 *   npm run bench:statistics -- [--runs 1000] [--only intervals|people|themes|groups]
 */
import { parseArgs } from 'node:util'
import { importSource } from './themes-bundle.mjs'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, only: { type: 'string' } },
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1')
const coverage = await importSource('benchmarks/statistics-source.ts')
const naming = await importSource('benchmarks/naming-source.ts')
const themes = await importSource('tests/helpers/theme-truths.ts')
const groups = await importSource('benchmarks/group-tests-source.ts')
const PARTS = ['intervals', 'people', 'themes', 'groups']
if (values.only !== undefined && !PARTS.includes(values.only))
  throw new Error(`--only takes ${PARTS.join(', ')}`)
const isWanted = part => values.only === undefined || values.only === part
let missed = 0

/** Prints a figure beside its bounds. */
function check(what, value, least, most) {
  const isKept = value >= least && value <= most
  if (!isKept) missed++
  console.log(`${what.padEnd(58)} ${value.toFixed(4)}  ${isKept ? '' : `MISSED: ${least} to ${most}`}`)
}

/** Three standard errors of a share in so many runs: what chance alone adds to it. */
const slack = share => 3 * Math.sqrt((share * (1 - share)) / runs)

if (isWanted('intervals')) checkIntervals()
if (isWanted('people')) await checkPeople()
if (isWanted('themes')) await checkThemes()
if (isWanted('groups')) await checkGroups()

if (missed > 0) {
  console.log(`\n${missed} of the bounds are missed.`)
  process.exitCode = 1
}

function checkIntervals() {
  console.log('Coverage of 95 % intervals, exact')
  for (const n of [5, 7, 10, 15, 20, 30, 50, 100, 200, 500, 1000, 2000]) {
    const { mean, worst } = coverage.wilsonCoverage(n)
    check(`share, n ${n}, mean over .05 to .95`, mean, 0.94, 0.96)
    check(`share, n ${n}, worst`, worst, 0.89, 1)
  }
  for (const [shape, shares] of Object.entries(coverage.RATING_SHAPES)) {
    for (const n of [5, 10, 15, 20, 30])
      // Five answers at both ends of the scale are the hardest case.
      check(
        `mean, ${shape}, n ${n}`,
        coverage.meanCoverage(n, shares),
        shape === 'two ends' && n === 5 ? 0.89 : 0.91,
        0.98,
      )
    for (const n of [50, 100]) check(`mean, ${shape}, n ${n}`, coverage.meanCoverage(n, shares), 0.94, 0.96)
  }
  for (const n of [30, 100, 300, 1000])
    for (const [promoters, detractors] of coverage.NPS_TRUTHS)
      check(
        `NPS, ${promoters} and ${detractors}, n ${n}`,
        coverage.netScoreCoverage(n, promoters, detractors),
        0.94,
        0.98,
      )
}

async function checkPeople() {
  console.log(`\nAny agent named although none differs, ${runs} surveys of 6,000 responses each`)
  for (const [what, truth] of Object.entries(naming.WITHOUT_DIFFERENCES)) {
    let named = 0
    for (let seed = 1; seed <= runs; seed++) if (await naming.namesAnybody(truth, seed)) named++
    check(what, named / runs, 0, 0.05 + slack(0.05))
  }

  const weekendRuns = Math.max(1, Math.round(runs / 10))
  console.log(`\nPlanted truth, ${runs} surveys each (${weekendRuns} for the weekend)`)
  for (const [what, truth] of Object.entries(naming.PLANTED)) {
    const counts = { namesWorse: 0, namesHardTopic: 0, namesOther: 0 }
    for (let seed = 1; seed <= runs; seed++) {
      const outcome = await naming.plantedOutcome(truth, seed)
      for (const key of Object.keys(counts)) if (outcome[key]) counts[key]++
    }
    let weekends = 0
    for (let seed = 1; seed <= weekendRuns; seed++) if (await naming.findsWeekend(truth, seed)) weekends++
    check(`${what}: the worse one named`, counts.namesWorse / runs, 0.95, 1)
    check(`${what}: the one with the hard topic not named`, 1 - counts.namesHardTopic / runs, 0.95, 1)
    check(`${what}: nobody else named`, 1 - counts.namesOther / runs, 0.95 - slack(0.05), 1)
    check(`${what}: the weekend found`, weekends / weekendRuns, 0.95, 1)
  }
}

async function checkThemes() {
  const codes = [
    'theme-impact',
    'theme-change',
    ...['theme-topic', 'theme-weekday', 'topic-weekday'].map(each => `crossing-${each}`),
  ]
  console.log(`\nAnything said of themes or crossings although none differs, ${runs} surveys each`)
  for (const [what, truth] of Object.entries(themes.WITHOUT_THEME_DIFFERENCES)) {
    const counts = Object.fromEntries(codes.map(code => [code, 0]))
    for (let seed = 1; seed <= runs; seed++) {
      const found = await themes.themeFindings(truth, seed)
      for (const code of new Set(found.map(each => each.code))) counts[code]++
    }
    for (const code of codes) check(`${what}: ${code}`, counts[code] / runs, 0, 0.05 + slack(0.05))
  }
  const plantedRuns = Math.max(1, Math.round(runs / 5))
  console.log(`\nA planted difference found, ${plantedRuns} surveys each`)
  for (const [what, truth] of Object.entries(themes.PLANTED_IN_THEMES)) {
    for (const responses of [6_000, 20_000]) {
      let [found, others] = [0, 0]
      for (let seed = 1; seed <= plantedRuns; seed++) {
        const said = await themes.themeFindings({ ...truth, survey: { ...truth.survey, responses } }, seed)
        if (said.some(truth.find)) found++
        const [code] = said.filter(truth.find).map(each => each.code)
        if (said.some(each => each.code === code && !truth.find(each))) others++
      }
      check(`${what}, ${responses} responses`, found / plantedRuns, responses === 20_000 ? 0.9 : 0, 1)
      check(`${what}, ${responses}: another beside it`, others / plantedRuns, 0, 0.1)
    }
  }
}

async function checkGroups() {
  console.log(`\nThe values of a field said to differ although none does, ${runs} surveys each`)
  for (const [what, truth] of Object.entries(groups.ALIKE)) {
    let said = 0
    for (let seed = 1; seed <= runs; seed++) if (await groups.saysTheyDiffer(truth, seed)) said++
    check(what, said / runs, 0, 0.05 + slack(0.05))
  }
  console.log(`\nOne of twelve topics half as bad again, ${runs} surveys each`)
  for (const [what, truth] of Object.entries(groups.ONE_APART)) {
    let said = 0
    for (let seed = 1; seed <= runs; seed++) if (await groups.saysTheyDiffer(truth, seed)) said++
    check(what, said / runs, 0, 1)
  }
}
