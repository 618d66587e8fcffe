import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('themes-peers.py', import.meta.url))
const timing = fileURLToPath(new URL('themes-nmf-time.py', import.meta.url))

/** The first Python that has scikit-learn; null when none has. */
export function findPython() {
  const has = python => spawnSync(python, ['-c', 'import sklearn']).status === 0
  return ['python3', '/usr/bin/python3'].find(has) ?? null
}

/** Words with meaning of each comment, as the search for themes sees them. */
export function tokensOf(texts, { CommentReader, Lexicon, detectLanguage, fileLanguageOf }) {
  const lexicon = new Lexicon()
  const first = new CommentReader(lexicon, fileLanguageOf([]), null)
  const languages = texts.slice(0, 400).map(text => {
    first.scan(text)
    return detectLanguage(text, first.scanned)
  })
  const reader = new CommentReader(lexicon, fileLanguageOf(languages), null)
  return texts.map(text => {
    reader.scan(text)
    const entries = reader.tokens.subarray(0, reader.readEntries())
    return [...entries]
      .filter(entry => entry >= 0 && lexicon.stemOfEntry[entry] >= 0)
      .map(entry => lexicon.keyOfStem[lexicon.stemOfEntry[entry]])
  })
}

/** Seconds that TF-IDF and NMF with 30 components take from texts to the words of each component, all processors theirs. */
export function secondsOfNmf(python, texts) {
  return runPython(python, timing, texts)
}

/** Groups by k-means, NMF, LDA and LSA + k-means, told the number of groups, three seeds each. */
export function groupByPeers(python, comments, groups) {
  // Many small matrices: on a busy machine its threads wait for each other longest of all.
  return runPython(python, script, { comments, groups }, { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' })
}

function runPython(python, path, given, environment = {}) {
  const { status, stdout, stderr } = spawnSync(python, [path], {
    input: JSON.stringify(given),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${path} failed: ${stderr}`)
  return JSON.parse(stdout)
}
