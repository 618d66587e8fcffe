import { expect, it } from 'vitest'
import { stemKey } from '#core/text/lexicon.ts'
import type { Language } from '#core/text/languages.ts'
import { isWeakStem } from '#core/themes/weak-words.ts'

/** Three, nobody, and a word that names something. */
const WORDS: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'three', 'nobody', 'invoice'],
  ['nl', 'drie', 'niemand', 'factuur'],
  ['pl', 'trzy', 'nikt', 'faktura'],
  ['de', 'drei', 'niemand', 'Rechnung'],
  ['fr', 'trois', 'personne', 'facture'],
  ['es', 'tres', 'nadie', 'factura'],
  ['it', 'tre', 'nessuno', 'fattura'],
  ['pt', 'três', 'ninguém', 'fatura'],
  ['sv', 'tre', 'ingen', 'faktura'],
  ['no', 'tre', 'ingen', 'faktura'],
  ['ru', 'три', 'никто', 'счёт'],
  ['uk', 'три', 'ніхто', 'рахунок'],
  ['zh', '三', '没人', '发票'],
  ['ja', '三', '誰', '請求書'],
]

it.each(WORDS)('%s: how many, and nobody, name no theme', (language, three, nobody, matter) => {
  // A stop word has no stem and is no name either.
  const isNoName = (word: string): boolean => {
    const stem = stemKey(word, language)
    return stem === null || isWeakStem(stem, language)
  }
  expect([three, nobody, matter].map(isNoName)).toEqual([true, true, false])
})
