import { foldText } from '../../survey/fold-text.ts'
import { headerWords } from '../../survey/header-words.ts'

/** What a survey question asks for. */
export type MetricSubject = 'recommend' | 'recommend-employer' | 'effort' | 'satisfaction' | 'fit'

/** How tools and people call the metric itself, in the form of `foldText`. */
const NAMES: Readonly<Record<MetricSubject, readonly string[]>> = {
  recommend: ['nps', 'net promoter score', 'net promoter', 'nps score', 'promoter score', 'recommendation'],
  'recommend-employer': ['enps', 'employee net promoter score'],
  effort: ['ces', 'ces5', 'ces7', 'customer effort score', 'customer effort', 'effort', 'effort score'],
  satisfaction: [
    ...['csat', 'csat3', 'csat5', 'csat7', 'csat10', 'customer satisfaction', 'satisfaction'],
    ...['customer satisfaction score', 'smileys', 'stars', 'thumbs', 'star rating', '5star', 'fivestar'],
  ],
  fit: ['pmf', 'product market fit'],
}

/** Words that only a question of that kind has. */
const WORDS: Readonly<Record<Exclude<MetricSubject, 'recommend-employer' | 'fit'>, RegExp>> = {
  recommend:
    /^(nps|recommend|recommander|recommanderiez|aanbevelen|aanraden|weiterempfehlen|empfehlen|recomendar|recomendaria|recomendaría|polecic|polecić|poleci|推荐|推薦)$/,
  effort:
    /^(ces|easy|ease|effort|makkelijk|gemakkelijk|moeite|einfach|leicht|aufwand|facile|effort|facil|fácil|esfuerzo|latwo|łatwo|wysilek|wysiłek)$/,
  satisfaction:
    /^(csat|satisfied|satisfaction|tevreden|tevredenheid|zufrieden|zufriedenheit|satisfait|satisfaite|satisfecho|satisfecha|satisfaccion|satisfacción|zadowolony|zadowolona|zadowolenie)$/,
}

const SUBJECT_OF_NAME: ReadonlyMap<string, MetricSubject> = new Map(
  Object.entries(NAMES).flatMap(([subject, names]) =>
    names.map((name): [string, MetricSubject] => [name, subject as MetricSubject]),
  ),
)

/**
 * What a name of a metric ("CSAT") or the text of a question ("How likely are you to recommend us?") asks for, in seven
 * languages; null where it says nothing, or two things at once.
 */
export function metricSubject(text: string): MetricSubject | null {
  const named = SUBJECT_OF_NAME.get(foldText(text))
  if (named !== undefined) return named
  const words = headerWords(text)
  const found = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter(subject =>
    words.some(word => WORDS[subject].test(word)),
  )
  return found.length === 1 ? found[0]! : null
}
