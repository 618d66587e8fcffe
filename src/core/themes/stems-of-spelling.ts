import { languageFromCode } from '../text/languages.ts'
import { type Lexicon, NO_STEM } from '../text/lexicon.ts'

/**
 * Finds the stems of a spelling, one for each language in which words were met when this is called; none where it is no
 * word with meaning in any of them. Blanks around it do not count. What was asked for is kept: meant for words of a user and
 * of names, not for those of comments.
 */
export function stemsOfSpelling(lexicon: Lexicon): (spelling: string) => readonly number[] {
  const codes = new Set(lexicon.keyOfStem.map(key => key.slice(0, key.indexOf(':'))))
  const languages = [...codes].map(languageFromCode).filter(language => language !== null)
  const known = new Map<string, readonly number[]>()
  return spelling => {
    let stems = known.get(spelling)
    if (stems === undefined) {
      const found = languages.map(language => lexicon.knownStemOf(spelling.trim(), language))
      stems = [...new Set(found)].filter(stem => stem !== NO_STEM)
      known.set(spelling, stems)
    }
    return stems
  }
}
