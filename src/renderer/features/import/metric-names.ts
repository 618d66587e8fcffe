import type { ColumnProfile, ScoreCandidate } from '#core/importing/mapping.ts'
import { SCALE_SUBJECTS, type ScaleSubject } from '#core/survey/scale-subject.ts'

/** Characters up to which a header is a name. */
const SHORT = 24
const LONGEST = 48

/**
 * A short name for each column of scores: its header where that is short, else what its scale asks for where no other
 * column asks for the same, else its header cut short. Never twice the same.
 */
export function metricNames(
  choices: readonly Pick<ScoreCandidate, 'header' | 'scale' | 'column'>[],
  subjectName: (subject: ScaleSubject) => string,
): readonly string[] {
  const subjects = choices.map(({ scale }) => SCALE_SUBJECTS[scale.kind])
  const names = choices.map(({ header, column }, index) => {
    const text = inOneLine(header)
    const subject = subjects[index]!
    const isAlone = subjects.filter(other => other === subject).length === 1
    return (text === '' || text.length > SHORT) && subject !== 'feedback' && isAlone
      ? subjectName(subject)
      : cutShort(text, column)
  })
  return allDifferent(names)
}

/** A short name for each column of comments: the text of its question where the file has that, else its header. */
export function questionNames(
  questions: readonly Pick<ColumnProfile, 'header' | 'title' | 'index'>[],
): readonly string[] {
  return allDifferent(
    questions.map(({ header, title = '', index }) => {
      const text = inOneLine(title)
      return cutShort(text === '' ? inOneLine(header) : text, index)
    }),
  )
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function cutShort(text: string, column: number): string {
  if (text === '') return `#${column + 1}`
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`
}

function allDifferent(names: readonly string[]): readonly string[] {
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`))
}
