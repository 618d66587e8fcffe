import { repeatSentences } from '#words/repeat-sentences.ts'
import type { SectionProps } from './section-props.ts'

/** How often requesters came again, against the score; nothing where the files do not tell. */
export function RepeatContactsPart({ report, words }: SectionProps) {
  const { repeats } = report.findings
  if (repeats === undefined) return null
  return (
    <>
      <h3>{words.t('support:repeat.title')}</h3>
      {repeatSentences(words, repeats).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="report-note">{words.t('support:repeat.note')}</p>
    </>
  )
}
