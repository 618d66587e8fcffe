import { describe, expect, it } from 'vitest'
import type { Language } from '#core/text/languages.ts'
import { stemKey } from '#core/text/lexicon.ts'
import { WORD_FIELDS } from '#core/themes/word-fields/field-names.ts'
import { FIELD_WORDS, fieldsOfStem } from '#core/themes/word-fields/word-fields.ts'

const languages = Object.keys(FIELD_WORDS) as Language[]

function fieldsOf(word: string, language: Language): readonly string[] {
  const key = stemKey(word, language)
  return key === null ? [] : fieldsOfStem(key)
}

describe('fields of words', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'queues', ['en#waiting']],
    ['en', 'Waited', ['en#waiting']],
    ['en', 'unprofessional', ['en#competence', 'en#manners']],
    ['en', 'zebra', []],
    ['en', 'the', []],
    ['en', 'constructor', []],
    ['en', '__proto__', []],
    ['de', 'Zugverspätung', ['de#late']],
    ['de', 'unfreundlicher', ['de#manners']],
    ['nl', 'wachtrijen', ['nl#waiting']],
    ['fr', 'remboursement', ['fr#billing']],
    ['es', 'reembolsos', ['es#billing']],
    ['it', 'maleducata', ['it#manners']],
    ['pt', 'atrasado', ['pt#late']],
    ['pl', 'kolejki', ['pl#waiting']],
    ['ru', 'очереди', ['ru#waiting']],
    ['uk', 'черзі', ['uk#waiting']],
    ['uk', 'черги', ['uk#waiting']],
    ['sv', 'förseningar', ['sv#late']],
    ['no', 'forsinkelser', ['no#late']],
    ['zh', '服务态度', ['zh#manners', 'zh#service']],
    ['ja', '電話', ['ja#phone']],
    ['cs', 'fronta', []],
  ])('%s %s', (language, word, fields) => {
    expect(fieldsOf(word, language)).toEqual(fields)
  })

  it.each(languages)('every rule of %s is met by its own word', language => {
    const unmet = WORD_FIELDS.flatMap(field =>
      (FIELD_WORDS[language]?.[field]?.split(' ') ?? [])
        .filter(rule => {
          const begin = rule.replace(/^\*|\*$/g, '')
          const longer = rule.startsWith('*') ? `xxxx${begin}` : begin
          const key = rule.endsWith('*') ? `${language}:${longer}` : stemKey(longer, language)
          return key === null || !fieldsOfStem(key).includes(`${language}#${field}`)
        })
        .map(rule => `${field} ${rule}`),
    )
    expect(unmet).toEqual([])
  })

  it.each(languages)('no rule of %s stands twice in a field', language => {
    for (const field of WORD_FIELDS) {
      const rules = FIELD_WORDS[language]?.[field]?.split(' ') ?? []
      expect(rules.length, field).toBeGreaterThan(0)
      expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([])
    }
  })
})
