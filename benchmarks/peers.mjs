// What others need for the same work, on the same machine, in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Median of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** DuckDB: seconds to read the file into a table on disk, and milliseconds for the five aggregates of the screen under a filter. Null where it is not installed. */
export async function measureDuckDb(csvPath) {
  const duckdb = await import('@duckdb/node-api').catch(() => null)
  if (duckdb === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-duckdb-'))
  try {
    const instance = await duckdb.DuckDBInstance.create(join(folder, 'peer.db'))
    const connection = await instance.connect()
    const importMs = await timed(() =>
      connection.run(`CREATE TABLE r AS SELECT * FROM read_csv('${csvPath}')`),
    )
    const where = `WHERE Channel = 'phone'`
    const aggregates = [
      `SELECT Score, count(*) FROM r ${where} GROUP BY 1`,
      `SELECT dayofweek(Date), count(*), avg(Score), sum((Score <= 3)::int) FROM r ${where} GROUP BY 1`,
      `SELECT Topic, count(*), avg(Score), sum((Score <= 3)::int) FROM r ${where} GROUP BY 1`,
      `SELECT Agent, count(*), avg(Score), sum((Score <= 3)::int) FROM r ${where} GROUP BY 1`,
      `SELECT date_trunc('month', Date), count(*), avg(Score), sum((Score <= 3)::int) FROM r ${where} GROUP BY 1`,
    ]
    const countsMs = []
    for (let round = 0; round < 5; round++)
      countsMs.push(
        await timed(async () => {
          for (const sql of aggregates) await connection.runAndReadAll(sql)
        }),
      )
    connection.closeSync()
    return { importMs, countsMs: median(countsMs) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** scikit-learn: seconds for TF-IDF and NMF with 30 components on the texts of a file (one a line). Null where no python3 has it. */
export function measureScikitLearn(textsPath) {
  const program = `
import sys, time
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.decomposition import NMF
texts = open(sys.argv[1], encoding='utf-8').read().split('\\n')
start = time.time()
X = TfidfVectorizer(min_df=2, max_df=0.5, stop_words='english').fit_transform(texts)
NMF(n_components=30, init='nndsvda', random_state=1).fit_transform(X)
print(time.time() - start)
`
  const run = spawnSync('python3', ['-c', program, textsPath], { encoding: 'utf8', timeout: 600_000 })
  return run.status === 0 ? { seconds: Number(run.stdout) } : null
}

async function timed(work) {
  const startMs = performance.now()
  await work()
  return performance.now() - startMs
}
