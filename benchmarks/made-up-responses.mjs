// Responses in columns, as the worker has them in memory: those of `benchmark-csv.mjs`, read without its file.
import { responsesOf } from './benchmark-csv.mjs'

const NO_HOUR = 24
const MS_A_DAY = 86_400_000

function column(size) {
  const codes = new Int32Array(size)
  const codeOf = new Map()
  return {
    set(index, value) {
      let code = codeOf.get(value)
      if (code === undefined) codeOf.set(value, (code = codeOf.size))
      codes[index] = code
    },
    done: () => ({ values: [...codeOf.keys()], codes }),
  }
}

/** Texts as the worker has them: bytes one after the other, a string only when it is asked for. */
function packedTexts(size) {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const offsets = new Uint32Array(size + 1)
  let bytes = new Uint8Array(1 << 20)
  return {
    set(index, text) {
      const longest = offsets[index] + 3 * text.length
      if (longest > bytes.length) {
        const larger = new Uint8Array(2 * longest)
        larger.set(bytes)
        bytes = larger
      }
      offsets[index + 1] = offsets[index] + encoder.encodeInto(text, bytes.subarray(offsets[index])).written
    },
    reader: { text: index => decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])) },
  }
}

/** `size` responses by `agents` agents with their comments and customers; low are scores up to 3 of 7. */
export function madeUpResponses(size, agents) {
  const [agent, topic, channel] = [column(size), column(size), column(size)]
  const scoreCode = new Uint16Array(size)
  const day = new Int32Array(size)
  const weekday = new Uint8Array(size)
  const hour = new Uint8Array(size)
  const comments = packedTexts(size)
  const customers = packedTexts(size)
  let index = 0
  for (const each of responsesOf(size, agents)) {
    agent.set(index, each.agent)
    topic.set(index, each.topic)
    channel.set(index, each.channel)
    scoreCode[index] = each.score - 1
    day[index] = Math.floor(each.timeMs / MS_A_DAY)
    weekday[index] = (day[index] + 3) % 7
    hour[index] = Math.floor((each.timeMs % MS_A_DAY) / 3_600_000) % NO_HOUR
    comments.set(index, each.comment)
    customers.set(index, each.customer)
    index += 1
  }
  const none = { values: [], codes: new Int32Array(size).fill(-1) }
  const dataset = {
    size,
    scoreValues: Float64Array.of(1, 2, 3, 4, 5, 6, 7),
    scoreCode,
    day,
    weekday,
    hour,
    fields: { agent: agent.done(), topic: topic.done(), channel: channel.done(), language: none },
    others: [],
    measures: [],
    rowNumber: Uint32Array.from({ length: size }, (_, i) => i + 1),
    imports: [{ importId: 'a', start: 0 }],
  }
  const scale = { kind: 'ces7', min: 1, max: 7, lowIsGood: false, low: { op: '<=', value: 3 }, labels: null }
  return {
    dataset,
    comments: comments.reader,
    customers: customers.reader,
    scale,
    low: scoreCode.map(code => (code < 3 ? 1 : 0)),
  }
}
