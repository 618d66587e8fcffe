#!/usr/bin/env node
// node scripts/make-chinese-words.mjs FOLDER: writes src/core/text/chinese/chinese-words.json.
//
// FOLDER holds two published packages, unpacked: @node-rs/jieba (dict.txt: 349,045 words with their frequency and
// part of speech, the dictionary of jieba, MIT) and opencc-js (TSCharacters.js: traditional characters and their simple
// forms, the table of OpenCC, Apache 2.0). What is kept: words of one to four characters that are frequent enough, hardly
// a person's or place's name and no number, in classes of frequency, so that the sums of the segmenter are whole numbers.
// Run it for a newer dictionary only; the result is part of the sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './sources.mjs'

const FEWEST = 50
const FEWEST_OF_SINGLES = 50
const LONGEST = 4
/** Parts of speech of which only frequent words are kept: names of persons, places, bodies and brands. */
const FEWEST_BY_PART = { nr: 150, nrt: 2_000, nrfg: 2_000, ns: 1_000, nt: 2_000, nz: 300 }
/** Numbers with their measure word (`two houses`): they are better cut. */
const LEFT_OUT = new Set(['m', 'mq'])

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('node scripts/make-chinese-words.mjs FOLDER\n')
  process.exit(2)
}

const isKept = (word, count, part) => {
  if (!/^\p{Script=Han}+$/u.test(word) || word.length > LONGEST) return false
  if (word.length === 1) return count >= FEWEST_OF_SINGLES
  return !LEFT_OUT.has(part) && count >= Math.max(FEWEST, FEWEST_BY_PART[part] ?? 0)
}

/** Words by length and by twice the binary logarithm of their frequency: `{ "2": { "14": "…" } }`. */
const words = {}
let total = 0
for (const line of readFileSync(join(folder, 'jieba/dict.txt'), 'utf8').trim().split('\n')) {
  const [word, frequency, part] = line.split(' ')
  const count = Number(frequency)
  if (!isKept(word, count, part)) continue
  total += count
  const byClass = (words[word.length] ??= {})
  const frequencyClass = Math.round(2 * Math.log2(count))
  byClass[frequencyClass] = (byClass[frequencyClass] ?? '') + word
}

const table = await import(pathToFileURL(join(folder, 'opencc-js/dist/esm-lib/dict/TSCharacters.js')).href)
const simple = table.default
  .split('|')
  .map(pair => pair.split(' '))
  .filter(([from, to]) => from.length === 1 && to?.length === 1 && from !== to)
  .sort(([a], [b]) => (a < b ? -1 : 1))

writeFileSync(
  join(root, 'src/core/text/chinese/chinese-words.json'),
  `${JSON.stringify(
    {
      totalClass: Math.round(2 * Math.log2(total)),
      words,
      traditional: simple.map(([from]) => from).join(''),
      simple: simple.map(([, to]) => to).join(''),
    },
    null,
    2,
  )}\n`,
)
