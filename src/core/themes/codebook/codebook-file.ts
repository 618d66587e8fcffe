import { AppError } from '../../errors.ts'
import { parseRule } from '../rules/parse-rule.ts'
import {
  type Codebook,
  CODEBOOK_FORMAT,
  type CodebookTheme,
  type CodebookWord,
  MOST_THEMES,
  MOST_WORDS,
} from './codebook.ts'

/** A codebook as the text of a file: JSON for people, same codebook, same bytes. */
export function serialiseCodebook(codebook: Codebook): string {
  return `${JSON.stringify(codebook, null, 2)}\n`
}

/**
 * The codebook in the text of a file.
 *
 * @throws AppError `codebook/broken` for a text that is not whole JSON, `codebook/newer` for a version that is not known
 * yet, `codebook/damaged` with the first part that is missing or wrong.
 */
export function parseCodebook(text: string, file: string): Codebook {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new AppError('codebook/broken', { file, kind: 'JSON' })
  }
  return readCodebook(value, file)
}

/** The same for a value. @throws AppError as {@link parseCodebook} */
export function readCodebook(value: unknown, file: string): Codebook {
  const read = new CodebookReader(file)
  return read.codebook(value)
}

type Fields = Readonly<Record<string, unknown>>

class CodebookReader {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  codebook(value: unknown): Codebook {
    const fields = this.#fields(value, 'format')
    this.#checkFormat(fields['format'])
    const comments = this.#count(fields['comments'], 'comments')
    const listed = this.#list(fields['themes'], 'themes', MOST_THEMES)
    const themes = listed.map((theme, i) => this.#theme(theme, `themes[${i}]`))
    this.#checkTree(themes)
    return { format: CODEBOOK_FORMAT, name: this.#text(fields['name'], 'name'), comments, themes }
  }

  #checkFormat(format: unknown): void {
    if (format === CODEBOOK_FORMAT) return
    const version = /^lowdown-codebook\/(\d+)$/.exec(typeof format === 'string' ? format : '')?.[1]
    if (version !== undefined && Number(version) > 1)
      throw new AppError('codebook/newer', { file: this.#file, version })
    this.#fail('format')
  }

  #theme(value: unknown, part: string): CodebookTheme {
    const fields = this.#fields(value, part)
    const rule = fields['rule'] ?? null
    if (rule !== null && !parseRule(this.#text(rule, `${part}.rule`)).ok) this.#fail(`${part}.rule`)
    const parent = fields['parent'] ?? null
    const words = this.#list(fields['words'], `${part}.words`, MOST_WORDS)
    return {
      id: this.#name(fields['id'], `${part}.id`),
      label: this.#name(fields['label'], `${part}.label`),
      parent: parent === null ? null : this.#name(parent, `${part}.parent`),
      notes: this.#text(fields['notes'] ?? '', `${part}.notes`),
      rule: rule as string | null,
      n: this.#count(fields['n'], `${part}.n`),
      words: words.map((word, i) => this.#word(word, `${part}.words[${i}]`)),
    }
  }

  #word(value: unknown, part: string): CodebookWord {
    const fields = this.#fields(value, part)
    const stem = this.#name(fields['stem'], `${part}.stem`)
    if (!/^[a-z]{2,3}:./u.test(stem)) this.#fail(`${part}.stem`)
    return {
      stem,
      text: this.#name(fields['text'], `${part}.text`),
      n: this.#count(fields['n'], `${part}.n`),
    }
  }

  /** Ids are unique, and a parent is a top theme that is there. */
  #checkTree(themes: readonly CodebookTheme[]): void {
    const byId = new Map([...themes].reverse().map(theme => [theme.id, theme]))
    for (const [i, { id, parent }] of themes.entries()) {
      if (byId.get(id) !== themes[i]) this.#fail(`themes[${i}].id`)
      if (parent === null) continue
      const top = byId.get(parent)
      if (top === undefined || top.parent !== null || parent === id) this.#fail(`themes[${i}].parent`)
    }
  }

  #fields(value: unknown, part: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#fail(part)
    return value as Fields
  }

  #list(value: unknown, part: string, most: number): readonly unknown[] {
    if (!Array.isArray(value) || value.length > most) this.#fail(part)
    return value
  }

  #text(value: unknown, part: string): string {
    if (typeof value !== 'string') this.#fail(part)
    return value
  }

  #name(value: unknown, part: string): string {
    const text = this.#text(value, part)
    if (text.trim() === '') this.#fail(part)
    return text
  }

  #count(value: unknown, part: string): number {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) this.#fail(part)
    return value
  }

  #fail(part: string): never {
    throw new AppError('codebook/damaged', { file: this.#file, part })
  }
}
