import { SCALE_QUESTIONS } from '#core/importing/checking/scale-questions.ts'
import type { Evidence, ImportWarning } from '#core/importing/mapping.ts'
import { repairAdvisedBy } from '#core/importing/reading/text-repairs.ts'
import type { Words } from '#words/create-words.ts'
import { withVisibleDelimiters } from '#words/delimiter-name.ts'
import { formatCount } from '#words/format.ts'
import { warningSentence } from '#words/warning-sentence.ts'

/** What settles a warning on the screens, by its code; a key of `screens:import.settledBy`. */
const SETTLED_BY: Readonly<Record<string, string>> = {
  'mixed-date-order': 'dateOrder',
  'undecided-date-order': 'dateOrder',
  'undecided-rating-order': 'ratingOrder',
  'mixed-rating-order': 'ratingOrder',
  'unread-dates': 'date',
  'blank-dates': 'date',
  'undecided-score': 'score',
  'undecided-score-name': 'score',
  'other-scores': 'score',
  'joined-comments': 'comments',
  'other-comments': 'comment',
  'undecided-metric': 'metric',
  'undecided-direction': 'direction',
  'undecided-middle': 'middle',
  'undecided-non-answers': 'nonAnswers',
  ...Object.fromEntries(SCALE_QUESTIONS.map(code => [code, 'scale'])),
  'undecided-zone': 'timezone',
  'undecided-encoding': 'encoding',
  'undecided-several-agents': 'several',
  'undecided-several-topics': 'several',
  'no-several-agents': 'several',
  'no-several-topics': 'several',
  'near-equal-names': 'names',
  'damaged-characters': 'encoding',
  'swallowed-rows': 'quotesOff',
  'unclosed-quote': 'quotesOn',
  'other-delimiter': 'delimiter',
}

type Values = Readonly<Record<string, string | number>>

/** A reason for a guess as a sentence. */
export function describeEvidence(words: Words, { code, values }: Evidence): string {
  return words.t(`importing:evidence.${code}`, withVisibleDelimiters(words.t, withGroups(values)))
}

/** A remark on a file as a sentence. What settles it is named as it is called on the screens. */
export function describeWarning(words: Words, { code, count, values }: ImportWarning): string {
  const repair = repairAdvisedBy(code)
  const control = repair === undefined ? (SETTLED_BY[code] ?? 'unnamed') : 'repair'
  const name = (of: string, score: string | number | undefined): string =>
    words.t(`screens:import.settledBy.${of}`, {
      score,
      ...(repair !== undefined && { repair: words.t(`screens:import.repair.${repair}`) }),
    })
  return warningSentence(words, {
    code,
    count,
    values: {
      ...withGroups(values),
      option: name(control, values['best']),
      otherwise: name(control === 'middle' ? 'otherMiddle' : 'otherDirection', values['worst']),
    },
  })
}

/** Whole numbers with groups of thousands. */
function withGroups(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? formatCount(value) : value,
    ]),
  )
}
