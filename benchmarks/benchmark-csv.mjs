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

/** Write `rows` made-up responses to `path` unless a file of that many rows is there already; memory stays constant. */
export async function writeBenchmarkCsv(path, rows) {
  const marked = `${path}.${rows}`
  if (existsSync(marked)) return { path: marked, sizeBytes: statSync(marked).size }
  const random = mulberry32(20_261_121)
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
  const day = new Date(
    Date.UTC(2024, 0, 1) + Math.floor(random() * 730) * 86_400_000 + Math.floor(random() * 86_400) * 1000,
  )
  const date = day.toISOString().slice(0, 19).replace('T', ' ')
  const agent = `Agent ${String(Math.floor(random() * 120)).padStart(3, '0')}`
  const topic = `Topic ${Math.floor(random() * 12)}`
  const channel = ['phone', 'chat', 'e-mail', 'app'][Math.floor(random() * 4)]
  const score = 1 + Math.floor(Math.sqrt(random()) * 7)
  const customer = Math.floor(random() * 700_000)
  return `R${10_000_000 + index},${date},${score},${comment(random)},${agent},${topic},${channel},customer${customer}@example.com\n`
}

function comment(random) {
  const words = Array.from(
    { length: Math.floor(random() * 29) },
    () => WORDS[Math.floor(random() * random() * WORDS.length)],
  )
  if (random() >= 0.05) return words.join(' ')
  words.splice(Math.floor(words.length / 2), 0, ',', '""so""', '\n')
  return `"${words.join(' ')}"`
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
