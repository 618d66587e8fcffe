import { languageFromCode } from '../text/languages.ts'
import { type Lexicon, NO_STEM } from '../text/lexicon.ts'

/**
 * Finds the stems of a spelling, one for each language in which words were met when this is called; none where it is no
 * word with meaning in any of them. Blanks around it do not count.
 */
export function stemsOfSpelling(lexicon: Lexicon): (spelling: string) => readonly number[] {
  const codes = new Set(lexicon.keyOfStem.map(key => key.slice(0, key.indexOf(':'))))
  const languages = [...codes].map(languageFromCode).filter(language => language !== null)
  return spelling => {
    const stems = languages.map(language => lexicon.knownStemOf(spelling.trim(), language))
    return [...new Set(stems)].filter(stem => stem !== NO_STEM)
  }
}
