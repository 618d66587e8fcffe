import type { Overall } from '#core/statistics/figures.ts'
import { sampleSentences, type SampleSentence } from '#words/sample-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { MethodLink, type MethodAnchor } from '../methods/index.ts'

const METHOD_OF: Readonly<Record<SampleSentence['kind'], MethodAnchor>> = {
  weighted: 'weights',
  size: 'weights',
  clustered: 'several-answers-of-one-customer',
  few: 'responses-needed',
}

/**
 * What the figures stand on, where that is less than the responses say or too little; nothing elsewhere. Remarks on one thing
 * share a sign, behind the last of them.
 */
export function SampleNotes({ overall }: { readonly overall: Overall }) {
  const { words } = useServices()
  const sentences = sampleSentences(words, overall)
  return sentences.map(({ kind, text }, index) => {
    const anchor = METHOD_OF[kind]
    const next = sentences[index + 1]
    return (
      <p key={kind}>
        {text}{' '}
        {(next === undefined || METHOD_OF[next.kind] !== anchor) && (
          <MethodLink anchor={anchor} about={text} />
        )}
      </p>
    )
  })
}
