import type { Language } from '../languages.ts'
import { wordList as words } from './word-list.ts'

/**
 * Words of the published lists that are no stop words here: those lists are made for searching the web, and these words
 * say what a customer complains about.
 */
export const KEPT_WORDS: Partial<Record<Language, readonly string[]>> = {
  en: words(`bill call computer cost cry date empty fire help home information line number order ordered ordering
    orders page pages parking part parts phone place point price room rooms side site system text
    web webpage website width seconds index click homepage test reserved fix bottom long longer longest open opens opened opening work works working worked full old`),
  nl: words(`weg vroeg vaak laatst`),
  pl: words(`godz ul`),
  de: words(`ordnung suche tag`),
  fr: words(`prix parole pièce effet`),
  es: words(`dias tiempo trabajo trabajar poner`),
  zh: words(`打 等 等到 分 慢说 年 月`),
  it: words(`attesa cortesia registrazione prima dopo`),
  pt: words(`valor sistema viagem número custa tempo trabalho local`),
  sv: words(`långsam långsamt långsamma nummer enkel beslut`),
  no: words(`navn tid tilbake arbeid`),
  ru: words(
    `деньги машина место вода дверь комната окно вопрос ответить работа дорога свет стол город вечер утро ночь`,
  ),
}
