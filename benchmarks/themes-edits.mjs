#!/usr/bin/env node
// Measures what an edit of the themes costs, on made-up comments.
//
//   node benchmarks/themes-edits.mjs [number of comments, 10000 unless told] [of them low, all unless told]
//
// Processor time, which does not count waiting for a busy machine. First what is read once a project, then each edit on
// top of those before it, as it is done in the window, its undo and redo, a rule tried while typing, and one explanation.
import { madeUpComments } from './made-up-comments.mjs'
import { importSource } from './themes-bundle.mjs'

const size = Number(process.argv[2] ?? 10_000)
const low = Number(process.argv[3] ?? size)
const context = { signal: new AbortController().signal, report() {}, pause: () => Promise.resolve() }
const source = await importSource('benchmarks/themes-edits-source.ts')

async function timed(name, work) {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  console.log(name.padEnd(44), ((user + system) / 1000).toFixed(1).padStart(9), 'ms')
  return result
}

const texts = madeUpComments(source.sampleCsv, size)
const comments = {
  size: texts.length,
  text: i => texts[i],
  low: Uint8Array.from(texts, (_, i) => (i < low ? 1 : 0)),
  ids: () => Promise.resolve({ text: i => `r${i}` }),
}
const ruleOf = text => source.parseRule(text).rule
const run = await timed(`find the themes of ${texts.length} comments`, () =>
  source.findThemes(comments, context),
)
const material = new source.EditMaterial(comments)
await timed('once: words of all comments', () => material.words(context))
await timed('once: comments for rules', () => material.matches(ruleOf('phone'), context))
const references = await timed('once: names of comments', () => material.references(context))

const [a, b, c] = run.themes.map(theme => theme.id)
const some = Array.from({ length: 500 }, (_, i) => references.referenceOf(i * Math.floor(texts.length / 500)))
const edits = [
  { kind: 'rename', theme: a, label: 'First' },
  { kind: 'create', theme: 'u1', label: 'Calls', rule: 'call* OR phone OR "on hold"', under: null },
  { kind: 'split', theme: b, parts: [{ id: 'u2', label: 'Part', rule: '*ing NOT phone' }] },
  { kind: 'move', comments: some, to: c },
  { kind: 'merge', themes: ['u2', b], into: b },
  { kind: 'nest', theme: 'u1', under: c },
  { kind: 'rule', theme: 'u1', rule: '(call* OR phone) NEAR/5 (wait* OR hour*)' },
  { kind: 'forbid', word: 'phone' },
  { kind: 'join', words: ['invoice', 'bill'] },
  { kind: 'pin', theme: a, word: 'app' },
  { kind: 'forbid', word: 'time' },
  { kind: 'delete', theme: b },
]
const replayer = new source.EditReplayer(run, material)
for (const [at, edit] of edits.entries())
  await timed(`edit ${at + 1}: ${edit.kind}`, () => replayer.replay(edits.slice(0, at + 1), context))
await timed('undo', () => replayer.replay(edits.slice(0, -1), context))
const edited = await timed('redo', () => replayer.replay(edits, context))
await timed('all of them at once, on nothing kept', () =>
  new source.EditReplayer(run, material).replay(edits, context),
)
await timed('a rule tried', () =>
  material.matches(ruleOf('*o* NEAR/3 (wait* OR "no answer") NOT refund'), context),
)
await timed('why a comment is here', () => source.explainComment(edited, edits, material, 7, context))
