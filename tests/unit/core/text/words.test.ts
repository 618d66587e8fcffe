import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  detectLanguage,
  fileLanguageOf,
  type LanguageEvidence,
  languageOfComment,
} from '#core/text/detect-language.ts'
import { languageFromCode, type Language } from '#core/text/languages.ts'
import { stemKey } from '#core/text/lexicon.ts'
import { isNonAnswer } from '#core/text/non-answers.ts'
import { SpellingTable } from '#core/text/spelling-table.ts'
import { stemPolish } from '#core/text/polish-stemmer.ts'
import { createScannedText, scanWords } from '#core/text/scan-words.ts'

/** Words of a text, `|` for a break between clauses. */
function scan(text: string): string[] {
  const scanned = createScannedText()
  scanWords(text, scanned)
  return Array.from({ length: scanned.count }, (_, i) =>
    scanned.starts[i]! < 0 ? '|' : text.slice(scanned.starts[i], scanned.ends[i]),
  )
}

describe('words of a text', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['', []],
    ['  ', []],
    ['Long wait, rude staff', ['Long', 'wait', '|', 'rude', 'staff']],
    ["don't l'attente d’eau", ["don't", "l'attente", 'd’eau']],
    ["the drivers' room", ['the', 'drivers', 'room']],
    ['żółć Straße naïve', ['żółć', 'Straße', 'naïve']],
    ['see https://a.example/b?c=d or www.example.com now', ['see', 'or', 'now']],
    ['mail jan@example.com or @support &amp; go', ['mail', 'or', 'go']],
    ['😀 ok 👩‍👩‍👧', ['ok']],
    ['等待太久，电话', ['等待', '太', '久', '|', '电话']],
    ['客服電話打不通，等待時間太長', ['客服', '電話', '打不通', '|', '等待', '時間', '太', '長']],
    ['卫生间的味道很大', ['卫生间', '的', '味道', '很大']],
    ['電話がつながらない', ['電話', 'が', 'つながら', 'ない']],
    ['カスタマーサポートの対応が悪い', ['カスタマーサポート', 'の', '対応', 'が', '悪い']],
    ['対応最悪、返金も無い', ['対応', '最悪', '|', '返金', 'も', '無い']],
    ['App打不开 again', ['App', '打不开', 'again']],
    ['𨋢壞咗', ['𨋢', '壞', '咗']],
    ['電話𨋢𠮷', ['電話', '𨋢', '𠮷']],
    ['𨋢が壊れた', ['𨋢', 'が', '壊れ', 'た']],
    ['a...b!!!', ['a', '|', 'b', '|']],
    ['\ud800x\udfff', ['x']],
  ]
  it.each(cases)('%j', (text, words) => expect(scan(text)).toEqual(words))

  it('never cuts a character of two UTF-16 units, whatever stands beside it', () => {
    const character = fc.constantFrom('𨋢', '𠮷', '電', '话', 'が', 'ー', 'カ', ' ', 'a')
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), characters => {
        const text = characters.join('')
        for (const word of scan(text)) expect(/\p{Surrogate}/u.test(word), text).toBe(false)
      }),
    )
  })

  it('reads no further than 20,000 units', () =>
    expect(scan('ab '.repeat(50_000)).length).toBeLessThan(6_700))
})

describe('stems', () => {
  const meet: readonly [Language, readonly string[]][] = [
    ['en', ['waiting', 'Waited', 'waits', 'WAIT']],
    ['nl', ['factuur', 'Factuur']],
    ['nl', ['wachten', 'wacht']],
    ['de', ['Rechnung', 'Rechnungen']],
    ['fr', ["l'attente", 'attentes']],
    ['pl', ['faktura', 'faktury', 'fakturę', 'fakturze', 'fakturami']],
    ['pl', ['kolejka', 'kolejki', 'kolejkę', 'kolejkach']],
    ['pl', ['oczekiwanie', 'oczekiwania', 'oczekiwaniem']],
    ['pl', ['kontakt', 'kontaktu', 'kontakcie', 'kontaktami']],
    ['en', ['ﬁle', 'file', 'ｆｉｌｅ']],
    ['de', ['Wartezeit', 'Wartezeiten']],
    ['es', ['devolución', 'devoluciones']],
    ['it', ['fattura', 'fatture']],
    ['pt', ['entrega', 'entregas']],
    ['sv', ['väntetid', 'väntetiden', 'väntetider']],
    ['no', ['ventetid', 'ventetiden', 'ventetider']],
    ['ru', ['доставка', 'доставки', 'доставку', 'доставке', 'доставкой']],
    ['uk', ['доставка', 'доставки', 'доставку', 'доставці', 'доставкою', 'доставок']],
    ['uk', ['черга', 'черги', 'чергу', 'черзі', 'чергою', 'черг']],
    ['uk', ['рахунок', 'рахунки', 'рахунку', 'рахунків']],
    ['uk', ['очікування', 'очікуванням', 'очікувати', 'очікував']],
    ['uk', ['замовлення', 'замовленням', 'замовлень']],
    ['uk', ['якість', 'якості', 'якістю']],
    ['zh', ['电话', '電話']],
    ['ja', ['待ち', '待た', '待つ']],
    ['ja', ['サーバー', 'サーバ']],
  ]
  it.each(meet)('%s: %j meet', (language, words) => {
    const stems = new Set(words.map(word => stemKey(word, language)))
    expect([...stems]).toHaveLength(1)
    expect([...stems][0]).toMatch(new RegExp(`^${language}:`))
  })

  const nothing: readonly [Language, string][] = [
    ['en', 'the'],
    ['en', "Don't"],
    ['en', 'x'],
    ['en', '2024'],
    ['en', '7th'],
    ['nl', 'het'],
    ['pl', 'się'],
    ['zh', '的'],
    ['fr', "qu'il"],
    ['it', 'della'],
    ['pt', 'não'],
    ['sv', 'väldigt'],
    ['no', 'veldig'],
    ['ru', 'очень'],
    ['uk', 'дуже'],
    ['zh', '沒有'],
    ['ja', 'まし'],
    ['ja', 'が'],
  ]
  it.each(nothing)('%s: %s means nothing', (language, word) => expect(stemKey(word, language)).toBeNull())

  it('words of the language itself are words', () => {
    expect(stemKey('constructor', 'en')).toMatch(/^en:construct/)
    expect(stemKey('__proto__', 'zh')).toBe('zh:__proto__')
  })

  const kept: readonly [Language, string][] = [
    ['it', 'attesa'],
    ['pt', 'valor'],
    ['sv', 'långsam'],
    ['ru', 'деньги'],
    ['uk', 'черга'],
    ['ja', '電話'],
    ['zh', '电话'],
  ]
  it.each(kept)('%s: %s means something, whatever the published list says', (language, word) =>
    expect(stemKey(word, language)).not.toBeNull(),
  )

  it('stays apart by language', () => expect(stemKey('gift', 'en')).not.toBe(stemKey('gift', 'de')))

  it('leaves short Polish words whole', () =>
    expect(['dom', 'ul', 'a'].map(stemPolish)).toEqual(['dom', 'ul', 'a']))
})

describe('languages', () => {
  const detect = (text: string): Language | null => {
    const scanned = createScannedText()
    scanWords(text, scanned)
    return detectLanguage(text, scanned)
  }
  const cases: readonly [Language | null, string][] = [
    ['en', 'The receptionist never answers and nobody calls you back'],
    ['nl', 'De telefoon wordt nooit opgenomen en niemand belt terug'],
    ['pl', 'Nikt nie odbiera telefonu i nikt nie oddzwania do klienta'],
    ['de', 'Am Telefon erreicht man niemanden und es ruft keiner zurück'],
    ['fr', 'Personne ne répond au téléphone et on ne rappelle jamais'],
    ['es', 'Nadie contesta el teléfono y nunca devuelven la llamada'],
    ['it', 'Nessuno risponde mai al telefono e il rimborso non arriva'],
    ['pt', 'Ninguém atende o telefone e nunca devolvem a chamada'],
    ['sv', 'Ingen svarar någonsin i telefon och ni ringer aldrig tillbaka'],
    ['no', 'Ingen svarer noen gang på telefonen og dere ringer aldri tilbake'],
    ['ru', 'Никто не берёт трубку и никогда не перезванивает'],
    ['uk', 'Ніхто не бере слухавку і ніколи не передзвонює'],
    ['zh', '电话没人接'],
    ['zh', '電話沒人接'],
    ['ja', '電話がつながらない'],
    ['th', 'ไม่มีใครรับโทรศัพท์'],
    ['ko', '전화를 안 받아요'],
    ['und', 'الطرد متأخر'],
    ['und', 'पार्सल देर से आया'],
    ['und', 'ແຖວຍາວເກີນໄປ'],
    [null, 'ok'],
    [null, ''],
  ]
  it.each(cases)('%s: %s', (language, text) => expect(detect(text)).toBe(language))

  it.each<[Language, Language, string]>([
    ['ja', 'ja', '対応最悪'],
    ['ja', 'zh', '电话没人接'],
    ['zh', 'zh', '対応最悪'],
    ['ja', 'en', 'late parcel'],
    ['ja', 'ru', 'посылка'],
    ['nl', 'el', 'δέμα'],
    ['ru', 'en', 'parcel'],
    ['uk', 'uk', 'посилка'],
    ['ko', 'und', 'الطرد متأخر'],
    ['und', 'en', 'late parcel'],
    ['en', 'en', 'الطرد late'],
    ['ja', 'en', '5'],
  ])('in a file of %s the language is %s: %s', (main, expected, text) => {
    const scanned = createScannedText()
    scanWords(text, scanned)
    const evidence = { likely: 'its own', shareOfStops: () => 0 } as const
    expect(languageOfComment(text, scanned, fileLanguageOf([main]), evidence)).toBe(expected)
  })

  it('a short comment takes the language of the file', () => {
    const file = fileLanguageOf(['nl', 'nl', 'en', null])
    const scanned = createScannedText()
    scanWords('te duur', scanned)
    expect(file).toEqual({ main: 'nl', isNearlyAlone: false, mixed: [], languages: ['nl', 'en'] })
    const evidence = { likely: 'its own', shareOfStops: () => 0 } as const
    expect(languageOfComment('te duur', scanned, file, evidence)).toBe('nl')
  })

  it('a short comment in a file of many languages is in none that is known', () => {
    const many: readonly Language[] = ['cs', 'de', 'en', 'fr', 'nl', 'pl', 'und', 'und', 'und']
    const file = fileLanguageOf(many)
    const scanned = createScannedText()
    scanWords('te duur', scanned)
    const evidence = { likely: 'its own', shareOfStops: () => 0 } as const
    expect([file.mixed, languageOfComment('te duur', scanned, file, evidence)]).toEqual([['latin'], 'und'])
  })

  const several: readonly Language[] = ['nl', 'nl', 'en', 'de']
  const alone: readonly Language[] = ['nl']
  const votes: readonly [
    because: string,
    file: readonly Language[],
    likely: LanguageEvidence['likely'],
    stops: Partial<Record<Language, number>>,
    expected: Language,
  ][] = [
    ['stop words of one language are clear', several, 'its own', { de: 0.5, nl: 0.2 }, 'de'],
    ['close votes are left to the letters', several, 'its own', { de: 0.5, nl: 0.4 }, 'fr'],
    ['few stop words are left to the letters', several, 'its own', { de: 0.2 }, 'fr'],
    ['in a file of one language, too', alone, 'its own', { nl: 0.2 }, 'fr'],
    ['unless the file is all there is to go by', alone, "the file's", { nl: 0.2 }, 'nl'],
    ['and the words do not speak against it', alone, "the file's", { nl: 0.05 }, 'fr'],
  ]
  it.each(votes)('%s', (_, file, likely, stops, expected) => {
    const text = 'Personne ne répond au téléphone et on ne rappelle jamais'
    const scanned = createScannedText()
    scanWords(text, scanned)
    const evidence = { likely, shareOfStops: (language: Language) => stops[language] ?? 0 }
    expect(languageOfComment(text, scanned, fileLanguageOf(file), evidence)).toBe(expected)
  })

  it('a file that tells nothing is taken as English', () => {
    expect(fileLanguageOf([])).toEqual({ main: 'en', isNearlyAlone: false, mixed: [], languages: [] })
  })

  it.each([
    ['en-GB', 'en'],
    ['zh_CN', 'zh'],
    ['NB', 'no'],
    ['tlh', null],
    [null, null],
  ])('code %s is %s', (code, language) => expect(languageFromCode(code)).toBe(language))
})

describe('non-answers', () => {
  it.each([
    'na',
    'nothing',
    'geenidee',
    'brakuwag',
    '不知道',
    '沒意見',
    'xxxx',
    '00',
    '12',
    'keineahnung',
    'ras',
    'sincomentarios',
    'nientedadire',
    'semcomentários',
    'vetinte',
    'vetikke',
    'затрудняюсьответить',
    'важкосказати',
    '特にありません',
  ])('%s', answer => {
    expect(isNonAnswer(answer)).toBe(true)
  })
  it.each(['parking', 'telang', '电话', 'aab', 'черга', '電話'])('%s says something', answer => {
    expect(isNonAnswer(answer)).toBe(false)
  })
})

describe('a table of spellings', () => {
  it('numbers them as a map of strings would, through every growth', () => {
    const table = new SpellingTable()
    const numbers = new Map<string, number>()
    for (let i = 0; i < 60_000; i++) {
      const spelling = `w${(i * 7_919) % 40_000}é`
      const text = `<${spelling}>`
      if (!numbers.has(spelling)) {
        if (table.find(text, 1, text.length - 1) !== -1) expect.fail(`${spelling} is not new`)
        numbers.set(spelling, numbers.size)
      }
      if (table.add(text, 1, text.length - 1) !== numbers.get(spelling)) expect.fail(spelling)
    }
    expect(table.spellings).toEqual([...numbers.keys()])
  })
})
