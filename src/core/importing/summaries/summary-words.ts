import { foldText } from '../../survey/fold-text.ts'
import { detached } from '../reading/table-reader.ts'

/** What a row says to sum up of the rows around it. */
export type SummaryKind = 'mean' | 'total' | 'count' | 'median' | 'least' | 'most' | 'spread'

/** Whole cells that name a row of a summary, in the seven languages of headers. */
const WORDS: Readonly<Record<SummaryKind, readonly string[]>> = {
  mean: [
    ...[
      'average',
      'averages',
      'avg',
      'mean',
      'average score',
      'mean score',
      'overall average',
      'overall',
      'ø',
    ],
    ...['gemiddelde', 'gemiddeld', 'gem', 'gemiddelde score', 'totaal gemiddelde'],
    ...['durchschnitt', 'mittelwert', 'mittel', 'schnitt', 'gesamtdurchschnitt'],
    ...['moyenne', 'moyenne générale', 'note moyenne', 'media', 'promedio', 'promedio general'],
    ...['średnia', 'średnia ogólna', 'średnia ocena'],
    ...['平均', '平均值', '平均分', '平均数', '均值', '总平均', '總平均', '平均數'],
  ],
  total: [
    ...['total', 'totals', 'grand total', 'overall total', 'subtotal', 'sub-total', 'sub total', 'sum', 'σ'],
    ...['totaal', 'eindtotaal', 'subtotaal', 'totalen', 'som', 'algemeen totaal'],
    ...['gesamt', 'gesamtsumme', 'gesamtergebnis', 'summe', 'zwischensumme', 'insgesamt', 'ergebnis'],
    ...['total général', 'sous-total', 'somme', 'ensemble', 'total general', 'suma', 'suma total'],
    ...['razem', 'ogółem', 'łącznie', 'suma końcowa', 'suma częściowa', 'suma całkowita'],
    ...['合计', '总计', '总和', '小计', '总数', '汇总', '合計', '總計', '總和', '小計', '總數'],
  ],
  count: [
    ...['count', 'number of responses', 'total responses', 'responses', 'aantal', 'aantal reacties'],
    ...['anzahl', 'anzahl antworten', 'nombre', 'nombre de réponses', 'recuento', 'número de respuestas'],
    ...['liczba', 'liczba odpowiedzi', '计数', '計數', '数量', '數量'],
  ],
  median: ['median', 'mediaan', 'médiane', 'mediana', '中位数', '中位數'],
  least: ['min', 'minimum', 'lowest', 'laagste', 'mínimo', '最小值', '最低'],
  most: ['max', 'maximum', 'highest', 'hoogste', 'maksimum', 'máximo', '最大值', '最高'],
  spread: [
    ...['standard deviation', 'std dev', 'std. dev', 'stdev', 'standaarddeviatie', 'standaardafwijking'],
    ...['standardabweichung', 'écart type', 'écart-type', 'desviación estándar', 'desviación típica'],
    ...['odchylenie standardowe', '标准差', '標準差'],
  ],
}

const KINDS: ReadonlyMap<string, SummaryKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.map(word => [foldText(word), kind as SummaryKind] as const),
  ),
)
/** A word may have a colon behind it, and blanks around it. */
const LONGEST_CELL = 4 + Math.max(...Object.values(WORDS).flatMap(words => words.map(({ length }) => length)))

/** Signs by which most texts are told from words without a closer look. */
const BEGINNING = 3
const BEGINNINGS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap(words => words.map(word => word.slice(0, BEGINNING))),
)

/** 1 for the signs of ASCII with which no word begins: letters and figures are most of what there is. */
const IS_NO_BEGINNING = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase()
  return /[^ \t\n\r]/.test(sign) && ![...BEGINNINGS].some(([first]) => first === sign) ? 1 : 0
})

/** Verdicts that are remembered. */
const REMEMBERED = 1_000

/** Reads cells as names of summaries; what comes again and again is looked at once. */
export class SummaryWords {
  readonly #known = new Map<string, SummaryKind | null>()

  /** What a cell names that holds nothing but the name of a summary (`Total:`, `Średnia`); null for every other. */
  kindOf(cell: string): SummaryKind | null {
    if (cell.length > LONGEST_CELL || IS_NO_BEGINNING[cell.charCodeAt(0)] === 1) return null
    const text = cell.trim()
    if (text.length > BEGINNING && !BEGINNINGS.has(text.slice(0, BEGINNING).toLowerCase())) return null
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const kind = KINDS.get(foldText(text)) ?? null
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(detached(text), kind)
    return kind
  }
}
