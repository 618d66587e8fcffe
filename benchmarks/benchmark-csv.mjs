// The test file of the speed table: any number of responses, 8 columns, seeded; 166 bytes a row on average.
import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs'

const WORDS = (
  'the a to and of i was for my it you not is in on with that had but they have me no at be so an this we ' +
  'hold phone waiting minutes queue invoice amount refund weeks password reset link account app update crash agent ' +
  'transferred explain again delivery technician appointment late reply e-mail question answer helpful friendly quick slow ' +
  'money paid twice contract cancel moving house meter reading website button page error message customer service problem ' +
  'solved never always still month bill charge change address order parcel driver box number called back promised'
).split(' ')

const SEED = 20_261_121
const AGENTS = 120

/** Write `rows` made-up responses to `path` unless a file of that many rows is there already; memory stays constant. */
export async function writeBenchmarkCsv(path, rows) {
  const marked = `${path}.${rows}`
  if (existsSync(marked)) return { path: marked, sizeBytes: statSync(marked).size }
  const random = mulberry32(SEED)
  const stream = createWriteStream(`${marked}.unfinished`)
  let piece = 'Response ID,Date,Score,Comment,Agent,Topic,Channel,E-mail\n'
  for (let index = 0; index < rows; index++) {
    piece += row(index, random)
    if (piece.length > 1 << 20) {
      if (!stream.write(piece)) await once(stream, 'drain')
      piece = ''
    }
  }
  stream.end(piece)
  await once(stream, 'close')
  renameSync(`${marked}.unfinished`, marked)
  return { path: marked, sizeBytes: statSync(marked).size }
}

function row(index, random) {
  const { timeMs, agent, topic, channel, score, customer, comment } = response(random, AGENTS)
  const date = new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ')
  const cell = comment.includes('"') ? `"${comment.replaceAll('"', '""')}"` : comment
  return `R${10_000_000 + index},${date},${score},${cell},${agent},${topic},${channel},${customer}\n`
}

/** The same responses as objects. */
export function* responsesOf(count, agents = AGENTS) {
  const random = mulberry32(SEED)
  for (let index = 0; index < count; index++) yield response(random, agents)
}

function response(random, agents) {
  const day = Math.floor(random() * 730)
  const second = Math.floor(random() * 86_400)
  const agent = `Agent ${String(Math.floor(random() * agents)).padStart(3, '0')}`
  const topic = `Topic ${Math.floor(random() * 12)}`
  const channel = ['phone', 'chat', 'e-mail', 'app'][Math.floor(random() * 4)]
  const score = 1 + Math.floor(Math.sqrt(random()) * 7)
  const customer = `customer${Math.floor(random() * 700_000)}@example.com`
  const timeMs = Date.UTC(2024, 0, 1) + day * 86_400_000 + second * 1000
  return { timeMs, agent, topic, channel, score, customer, comment: commentOf(random) }
}

function commentOf(random) {
  const words = Array.from(
    { length: Math.floor(random() * 29) },
    () => WORDS[Math.floor(random() * random() * WORDS.length)],
  )
  if (random() >= 0.05) return words.join(' ')
  words.splice(Math.floor(words.length / 2), 0, ',', '"so"', '\n')
  return words.join(' ')
}

function mulberry32(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
