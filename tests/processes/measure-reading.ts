/**
 * Run in a process of its own, with `--expose-gc`: reads a file that is made while it is read, and says how much memory is
 * in use at some places of it: `node measure-reading.mjs csv 20,80,200`.
 */
import { importFile } from '#core/importing/import-file.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { JobContext } from '#core/job-context.ts'

/** What is in use where so much of the file was read; in bytes, after a collection. */
export interface MemoryInUse {
  readonly stage: 'inspect' | 'import'
  readonly megabytes: number
  readonly rows: number
  readonly heapBytes: number
  /** Numbers and texts in buffers beside the heap. */
  readonly bufferBytes: number
}

type Kind = 'csv' | 'tsv' | 'jsonl'

const MEGABYTE = 1 << 20
const ROWS_A_PIECE = 1000
/** Words enough that each row has a comment of its own. */
const COMMENT = 'The parcel came late and nobody answered the phone, so I wrote twice. '.repeat(16)

const SEPARATOR: Readonly<Record<Exclude<Kind, 'jsonl'>, string>> = { csv: ',', tsv: '\t' }

function lineOf(kind: Kind, row: number): string {
  const cells = {
    id: `R-${String(row).padStart(9, '0')}`,
    date: `2024-0${String(1 + (row % 9))}-${String(10 + (row % 19))}`,
    score: String(row % 11),
    agent: `Agent ${String(row % 50)}`,
    comment: `${String(row)}: ${COMMENT}`,
  }
  if (kind === 'jsonl') return JSON.stringify(cells)
  const quoted = { ...cells, comment: `"${cells.comment}"` }
  return Object.values(quoted).join(SEPARATOR[kind])
}

/** A file of at least so many bytes that nobody keeps; `note` is called where some of it was given out. */
function madeFile(kind: Kind, sizeBytes: number, note: (bytes: number, rows: number) => void): ByteSource {
  const head =
    kind === 'jsonl' ? '' : `${['id', 'date', 'score', 'agent', 'comment'].join(SEPARATOR[kind])}\n`
  return {
    name: `made.${kind}`,
    sizeBytes,
    // oxlint-disable-next-line typescript/require-await -- the contract is asynchronous, memory is not
    async *read() {
      let bytes = 0
      let rows = 0
      while (bytes < sizeBytes) {
        let text = rows === 0 ? head : ''
        for (let row = 0; row < ROWS_A_PIECE; row += 1) text += `${lineOf(kind, rows + row)}\n`
        rows += ROWS_A_PIECE
        const piece = new TextEncoder().encode(text)
        bytes += piece.length
        yield piece
        note(bytes, rows)
      }
    },
    sha256: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  }
}

const context: JobContext = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

async function measure(kind: Kind, sizes: readonly number[]): Promise<readonly MemoryInUse[]> {
  const measured: MemoryInUse[] = []
  const most = Math.max(...sizes) * MEGABYTE
  const noting = (stage: MemoryInUse['stage']) => {
    const open = [...sizes]
    return madeFile(kind, most, (bytes, rows) => {
      if (open[0] === undefined || bytes < open[0] * MEGABYTE) return
      globalThis.gc!()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      const megabytes = open.shift()!
      measured.push({ stage, megabytes, rows, heapBytes: heapUsed, bufferBytes: arrayBuffers })
    })
  }
  const inspection = await inspectFile(noting('inspect'), {}, context)
  const { reading, mapping, scale, dateOrder } = inspection
  const plan = { reading, mapping, scale: scale!, dateOrder: dateOrder.order, timezone: 'UTC' }
  // What is stored goes to the disk.
  const sink = { chunk: () => Promise.resolve(), rejected: () => Promise.resolve() }
  const { outcome } = await importFile(noting('import'), plan, sink, context)
  if (outcome.responses !== outcome.rows) throw new Error(JSON.stringify(outcome))
  return measured
}

const [kind = 'csv', sizes = '20'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await measure(kind as Kind, sizes.split(',').map(Number))))
