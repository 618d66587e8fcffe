import type { JobContext } from '../job-context.ts'
import type { TextReader } from '../survey/dataset.ts'
import { chooseQuotes } from './choose-quotes.ts'
import type { KnownStems } from './quote.ts'
import { QuoteMemory } from './quote-memory.ts'
import type { FoundTheme } from './theme.ts'

/** The responses that are quoted for each theme, and what they say. */
export interface ThemeQuotes {
  /** In the order of the themes. */
  readonly ofTheme: readonly (readonly number[])[]
  /** Gives the texts of these responses at the least. */
  readonly texts: TextReader
  /** Stems of words that were met in them; grows. */
  readonly stems: KnownStems
}

/** A response that is quoted, with its comment: kept beside the themes, so that no other text has to be read. */
export interface KeptQuote {
  readonly response: number
  readonly text: string
}

/**
 * Choose the quotes of all themes; no text is quoted twice. Looks at 90 texts a theme at the most, 2 ms each theme that
 * the memory does not know.
 *
 * @param members - The responses of each theme, ascending.
 * @param memory - Extended. The quotes are the same with any.
 */
export async function quoteThemes(
  themes: readonly FoundTheme[],
  members: readonly Uint32Array[],
  texts: TextReader,
  context: JobContext,
  memory = new QuoteMemory(),
): Promise<ThemeQuotes> {
  const met = { chosen: new Set<string>(), memory }
  const ofTheme: (readonly number[])[] = []
  for (const [place, { markedStems }] of themes.entries()) {
    ofTheme.push(await chooseQuotes(texts, members[place]!, markedStems, met, context))
  }
  return { ofTheme, texts, stems: memory.stems() }
}

/** Quotes as they are kept, theme by theme. */
export function keptQuotes({
  ofTheme,
  texts,
}: Omit<ThemeQuotes, 'stems'>): readonly (readonly KeptQuote[])[] {
  return ofTheme.map(responses => responses.map(response => ({ response, text: texts.text(response) })))
}

/** The quotes that were kept. */
export function quotesKept(kept: readonly (readonly KeptQuote[])[]): ThemeQuotes {
  const texts = new Map(kept.flat().map(({ response, text }) => [response, text]))
  return {
    ofTheme: kept.map(quotes => quotes.map(({ response }) => response)),
    texts: { text: response => texts.get(response) ?? '' },
    stems: new Map(),
  }
}
