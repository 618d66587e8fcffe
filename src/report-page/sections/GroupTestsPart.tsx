import type { GroupField } from '#core/statistics/figures.ts'
import { groupTestsNumbers, groupTestsSentence } from '#words/group-test-sentences.ts'
import type { SectionProps } from './section-props.ts'

/** Values and pairs that differ to print. */
const LISTED = 3

/** Whether the values of a field differ as a whole, and the numbers behind it; nothing where it was not tested. */
export function GroupTestsPart({ field, report, words }: SectionProps & { readonly field: GroupField }) {
  const tests = report.groupTests?.find(each => each.field === field)
  const sentence = tests === undefined ? '' : groupTestsSentence(words, tests)
  if (tests === undefined || sentence === '') return null
  return (
    <>
      <p>{sentence}</p>
      <p className="report-note">{groupTestsNumbers(words, tests, LISTED).join(' ')}</p>
    </>
  )
}
