import { describe, expect, it } from 'vitest'
import type { Progress } from '#core/job-context.ts'
import { findThemes } from '#core/themes/find-themes.ts'
import {
  THEME_ASSIGNED,
  THEME_JUNK,
  THEME_NO_COMMENT,
  THEME_UNASSIGNED,
  type ThemeRun,
} from '#core/themes/theme.ts'
import { type MadeUpLanguage, madeUpComments } from './made-up-comments.ts'
import { commentsOf, quietContext, themesOf } from './run-themes.ts'

/** Share of comments whose found theme is the one that most of their kind are in, one kind a found theme. */
function agreement(run: ThemeRun, kinds: readonly string[]): number {
  const cells = new Map<number, Map<string, number>>()
  kinds.forEach((kind, i) => {
    const theme = run.mainTheme[i]!
    if (theme < 0) return
    const counts = cells.get(theme) ?? new Map<string, number>()
    cells.set(theme, counts.set(kind, (counts.get(kind) ?? 0) + 1))
  })
  const best = new Map<string, number>()
  for (const counts of cells.values()) {
    const [kind, n] = [...counts].sort((a, b) => b[1] - a[1])[0]!
    best.set(kind, Math.max(best.get(kind) ?? 0, n))
  }
  return [...best.values()].reduce((sum, n) => sum + n, 0) / kinds.length
}

describe('themes that are obvious to a reader', () => {
  const expected: readonly [MadeUpLanguage, readonly RegExp[]][] = [
    ['en', [/queue|phone|waiting/i, /invoice|amount/i, /password|account/i]],
    ['nl', [/telefoon|wachttijd|wachtrij/i, /factuur|bedrag/i, /wachtwoord|account|inloggen/i]],
    ['pl', [/kolejk|infolini|oczekiwani/i, /faktur|kwot/i, /has[łe]|kont/i]],
    ['zh', [/电话|等待|排队|接听/, /发票|金额|退款|扣款|账单/, /密码|账户|登录|重置/]],
  ]
  it.each(expected)('are found and named in %s', async (language, names) => {
    const comments = madeUpComments(language)
    const run = await themesOf(comments.map(({ text }) => text))
    expect(
      agreement(
        run,
        comments.map(({ theme }) => theme),
      ),
    ).toBeGreaterThanOrEqual(0.8)
    const labels = run.themes.slice(0, 3).map(({ label }) => label)
    for (const name of names)
      expect(
        labels.some(label => name.test(label)),
        `${name.source} in ${labels.join(', ')}`,
      ).toBe(true)
  })

  it('stay apart by language in a mixed file', async () => {
    const comments = (['en', 'nl', 'pl', 'zh'] as const).flatMap(madeUpComments)
    const run = await themesOf(comments.map(({ text }) => text))
    expect(
      agreement(
        run,
        comments.map(({ theme }) => theme),
      ),
    ).toBeGreaterThanOrEqual(0.8)
  })

  it('are named for people: unlike each other, with keywords that do not repeat', async () => {
    const run = await themesOf(madeUpComments('en').map(({ text }) => text))
    const labels = run.themes.map(({ label }) => label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
    for (const [i, theme] of run.themes.entries()) {
      expect(theme.id).toBe(`t${i + 1}`)
      expect(theme.label).toMatch(/^\p{Lu}/u)
      expect(theme.label.split(' ').length).toBeLessThanOrEqual(3)
      expect(theme.keywords.length).toBeGreaterThanOrEqual(3)
      expect(theme.keywords.length).toBeLessThanOrEqual(10)
      const weights = theme.keywords.map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(weights.at(-1)).toBeGreaterThan(0)
      expect(new Set(theme.keywords.map(({ text }) => text.toLowerCase())).size).toBe(theme.keywords.length)
      expect(theme.markedStems.length).toBeGreaterThan(0)
    }
  })
})

describe('the same comments give the same themes', () => {
  const texts = madeUpComments('en').map(({ text }) => text)

  it('on every run, to the byte', async () => {
    expect(await themesOf(texts)).toEqual(await themesOf(texts))
  })

  it('in any order of rows', async () => {
    const shuffled = texts.map((_, i) => (i * 37) % texts.length)
    expect(new Set(shuffled).size).toBe(texts.length)
    const [run, other] = [await themesOf(texts), await themesOf(shuffled.map(i => texts[i]!))]
    expect(other.themes).toEqual(run.themes)
    expect([...other.mainTheme]).toEqual(shuffled.map(i => run.mainTheme[i]))
    expect([...other.secondTheme]).toEqual(shuffled.map(i => run.secondTheme[i]))
  })
})

describe('responses that are not low', () => {
  it('are placed among the themes but do not shape them', async () => {
    const low = madeUpComments('en').map(({ text }) => text)
    const others = [
      'The password reset by link works well for my account now',
      '',
      'n/a',
      'Sunny beach holiday',
    ]
    const all = [...low, ...others]
    const run = await themesOf(all, { low: Uint8Array.from(all, (_, i) => (i < low.length ? 1 : 0)) })
    const alone = await themesOf(low)
    expect(run.themes).toEqual(alone.themes)
    expect([...run.mainTheme.subarray(0, low.length)]).toEqual([...alone.mainTheme])
    const [placed, blank, junk, foreign] = [0, 1, 2, 3].map(i => low.length + i)
    expect([...run.status.subarray(low.length)]).toEqual([
      THEME_ASSIGNED,
      THEME_NO_COMMENT,
      THEME_JUNK,
      THEME_UNASSIGNED,
    ])
    run.status.forEach((status, i) => expect(status === THEME_ASSIGNED).toBe(run.mainTheme[i]! >= 0))
    const password = alone.mainTheme[low.findIndex(text => text.includes('password reset link is broken'))]
    expect(run.mainTheme[placed!]).toBe(password)
    expect([run.mainTheme[blank!], run.mainTheme[junk!], run.mainTheme[foreign!]]).toEqual([-1, -1, -1])
  })
})

describe('options', () => {
  it('maxThemes is an upper bound', async () => {
    const run = await themesOf(
      madeUpComments('en').map(({ text }) => text),
      { maxThemes: 2 },
    )
    expect(run.themes.filter(({ parent }) => parent === null).length).toBeLessThanOrEqual(2)
    expect(Math.max(...run.mainTheme)).toBeLessThan(run.themes.length)
  })
})

describe('sub-themes', () => {
  it('lie under a large top theme, two or more, and are named unlike it and each other', async () => {
    const texts = madeUpComments('en').map(({ text }) => text)
    const run = await themesOf(texts, { maxThemes: 1 })
    const [top, ...parts] = run.themes
    expect(top!.parent).toBeNull()
    expect(parts.length).toBeGreaterThanOrEqual(2)
    for (const part of parts) expect(part.parent).toBe(top!.id)
    const labels = run.themes.map(({ label }) => label.toLowerCase())
    expect(new Set(labels).size).toBe(labels.length)
    const sizes = parts.map((_, at) => run.mainTheme.filter(main => main === at + 1).length)
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
})

describe('a long comment', () => {
  const waiting =
    'I spent an hour waiting in the phone queue, nobody picked up the phone and the queue never got shorter'
  const password =
    'The password reset link never arrived, my account is locked and each login fails after the reset'
  const invoice = 'The invoice was wrong, charged twice, no refund of the charged invoice'

  it.each([
    ['low', 1],
    ['not low', 0],
  ])('has the other thing it is about as its second theme (%s)', async (_, isLow) => {
    const texts = commentsOf('en')
    const all = [...texts, `${waiting}. ${waiting}. ${password}.`, `${waiting}. ${waiting}.`, invoice]
    const low = Uint8Array.from(all, (_text, i) => (i < texts.length ? 1 : isLow))
    const run = await themesOf(all, { low })
    const about = (word: string): number => run.mainTheme[texts.findIndex(text => text.includes(word))]!
    const [both, one] = [texts.length, texts.length + 1]
    const themes = [run.mainTheme[both], run.secondTheme[both]]
    expect(new Set(themes)).toEqual(new Set([about('phone queue'), about('password reset link')]))
    expect([run.mainTheme[one], run.secondTheme[one]]).toEqual([about('phone queue'), -1])
  })

  it('may be of two matters: these are the themes, not what is written of together', async () => {
    const matters = [
      'queue phone hold line music callers',
      'invoice payment refund charged currency receipts',
      'password login reset account locked browser',
      'courier parcel doorstep delivery box tracking',
    ].map(words => words.split(' '))
    const told = (matter: number, from: number, words: number): string =>
      Array.from({ length: 10 }, (_, i) => matters[matter]![(from + (i % words)) % 6]).join(' ')
    const texts = Array.from({ length: 240 }, (_, i) => {
      const other = i + 1 + ((i >> 2) % 3)
      return `${told(i % 4, i >> 2, 6)}. ${told(other % 4, i + 5, 4)}.`
    })
    const run = await themesOf(texts)
    const tops = run.themes.filter(({ parent }) => parent === null)
    const words = tops.map(({ keywords }) => keywords.flatMap(({ text }) => text.toLowerCase().split(' ')))
    const sorted = (lists: readonly string[][]): string[] =>
      lists.map(list => list.toSorted().join(' ')).toSorted()
    expect(sorted(words)).toEqual(sorted(matters))
  })
})

/** The queue was long, in forty languages. */
const FORTY_LANGUAGES = [
  'The queue was long',
  'De rij was lang',
  'Die Schlange war lang',
  'La file était longue',
  'La cola era larga',
  'La fila era lunga',
  'A fila era longa',
  'Kolejka była długa',
  'Kön var lång',
  'Køen var lang',
  'Køen var for lang i går',
  'Jono oli pitkä',
  'Röðin var löng',
  'Очередь была длинной',
  'Черга була довгою',
  'Опашката беше дълга',
  'Ред је био дугачак',
  'Red je bio dug',
  'Vrsta je bila dolga',
  'Fronta byla dlouhá',
  'Rad bol dlhý',
  'A sor hosszú volt',
  'Coada era lungă',
  'Η ουρά ήταν μεγάλη',
  'Kuyruk uzundu',
  'Növbə uzun idi',
  'Järjekord oli pikk',
  'Rinda bija gara',
  'Eilė buvo ilga',
  'Radhia ishte e gjatë',
  'التُّرتيب كان طويلا',
  'התור היה ארוך',
  'صف طولانی بود',
  'कतार लंबी थी',
  'লাইন লম্বা ছিল',
  'வரிசை நீளமாக இருந்தது',
  'แถวยาวมาก',
  'Hàng người rất dài',
  '队伍很长',
  '列が長かった',
  '줄이 길었다',
].slice(0, 40)

const oddInputs: readonly [name: string, texts: readonly string[], learnedFrom: number][] = [
  ['no comment', [], 0],
  ['one comment', ['The queue was long'], 1],
  ['two comments', ['The queue was long', 'The invoice was wrong'], 2],
  ['blank comments', ['', '   ', '\n'], 0],
  ['identical comments', Array.from({ length: 40 }, () => 'The queue was far too long for me'), 40],
  ['one word', Array.from({ length: 12 }, () => 'parking'), 12],
  ['emoji and punctuation', ['😀😀', '!!!', '…', '👩‍👩‍👧', '---', '🇳🇱'], 0],
  ['stop words', ['it was what it was', 'and then they did', 'so it is'], 3],
  [
    'words of the language itself',
    Array.from({ length: 9 }, (_, i) => `constructor __proto__ toString ${i % 3} hasOwnProperty`),
    9,
  ],
  ['forty languages', FORTY_LANGUAGES, 40],
  ['forty languages, four times', Array.from({ length: 4 }, () => FORTY_LANGUAGES).flat(), 160],
  ['one word repeated', ['queue '.repeat(5_000), 'queue queue', 'queue queue queue queue'], 3],
  ['a lone surrogate and a NUL', ['\ud800 queue \udfff queue', 'queue\u0000queue', 'queue'], 3],
]
/** What this process has worked so far: what others work on the machine beside it does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('odd input', () => {
  it.each(oddInputs)('%s', async (_, texts, learnedFrom) => {
    const run = await themesOf(texts)
    expect(run.learnedFrom).toBe(learnedFrom)
    expect(run.mainTheme.length).toBe(texts.length)
    texts.forEach((text, i) => {
      const main = run.mainTheme[i]!
      expect(main).toBeLessThan(run.themes.length)
      expect(run.status[i] === THEME_ASSIGNED).toBe(main >= 0)
      if (text.trim() === '') expect(run.status[i]).toBe(THEME_NO_COMMENT)
    })
    for (const theme of run.themes) expect(theme.label).not.toBe('')
  })

  it('in short comments of many languages names are words of a comment, not run together', async () => {
    const run = await themesOf(
      FORTY_LANGUAGES.flatMap(text => Array.from({ length: 4 }, () => text.slice(0, 12))),
    )
    expect(run.themes.length).toBeGreaterThan(0)
    for (const { label } of run.themes)
      expect(FORTY_LANGUAGES.join(' ').toLowerCase()).toContain(label.split(' & ')[0]!.toLowerCase())
  })

  it.each(['ja', 'zh', 'de', 'en'])(
    'one word of 20,000 letters in %s takes no longer than others',
    async language => {
      const startMs = processorMs()
      const texts = ['x'.repeat(20_000), 'お'.repeat(20_000), '等'.repeat(20_000), 'queue queue']
      const run = await themesOf([...texts, ...texts], { language })
      expect(run.mainTheme).toHaveLength(8)
      expect(processorMs() - startMs).toBeLessThan(5_000)
    },
  )

  it('a comment of a megabyte takes no longer than others', async () => {
    const startMs = processorMs()
    const long = Array.from({ length: 160_000 }, (_, i) => `word${i % 30_000}x`).join(' ')
    expect(long.length).toBeGreaterThan(1_000_000)
    const run = await themesOf([long, '<b>'.repeat(300_000), ...madeUpComments('en').map(({ text }) => text)])
    expect(run.learnedFrom).toBe(madeUpComments('en').length + 2)
    expect(processorMs() - startMs).toBeLessThan(15_000)
  })

  it('a comment of a megabyte leaves the others their themes', async () => {
    const texts = commentsOf('en').filter((_, i) => i % 2 === 0)
    const all = `${texts.join('. ')}. `
    const run = await themesOf([...texts, all.repeat(Math.ceil(1_000_000 / all.length))])
    const sizes = run.themes.map((_, t) => run.mainTheme.filter(theme => theme === t).length)
    expect(sizes.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...sizes)).toBeLessThan(0.5 * texts.length)
  })

  it('sets comments that say nothing apart', async () => {
    const junk = [
      'N/A',
      'none',
      'Nothing.',
      'geen idee',
      'brak uwag',
      '不知道',
      '5',
      '-',
      'xxx',
      "Don't know",
    ]
    const texts = [...madeUpComments('en').map(({ text }) => text), ...junk]
    const run = await themesOf(texts)
    expect([...run.status.subarray(texts.length - junk.length)]).toEqual(junk.map(() => THEME_JUNK))
  })

  it('keeps a short complaint that many write, drops a short text that means nothing to anybody else', async () => {
    const complaint = Array.from({ length: 8 }, () => 'Waiting time')
    const noise = Array.from({ length: 8 }, () => 'qwrt')
    const run = await themesOf([...complaint, ...noise, ...madeUpComments('en').map(({ text }) => text)])
    expect([...run.status.subarray(0, 8)]).toEqual(complaint.map(() => THEME_ASSIGNED))
    expect([...run.status.subarray(8, 16)]).toEqual(noise.map(() => THEME_JUNK))
  })
})

describe('a long job', () => {
  const texts = madeUpComments('en').map(({ text }) => text)
  const input = {
    size: texts.length,
    text: (i: number) => texts[i]!,
    low: new Uint8Array(texts.length).fill(1),
  }

  it('reports progress that never falls, through every stage', async () => {
    const progress: Progress[] = []
    await findThemes(input, quietContext(progress))
    const fractions = progress.map(({ fraction }) => fraction)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
    expect([...new Set(progress.map(({ stage }) => stage))]).toEqual([
      'splitting-words',
      'grouping',
      'refining',
      'assigning',
      'describing',
    ])
  })

  it.each([0, 3, 50, 500])('stops when cancelled at pause %i', async pauses => {
    const controller = new AbortController()
    let left = pauses
    const pause = (): Promise<void> => {
      if (left-- === 0) controller.abort()
      return controller.signal.aborted ? Promise.reject(controller.signal.reason as Error) : Promise.resolve()
    }
    const job = findThemes(input, { signal: controller.signal, report: () => undefined, pause })
    await expect(job).rejects.toMatchObject({ name: 'AbortError' })
    expect(left).toBe(-1)
  })
})
