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

/** What the figures stand on, where that is less than the responses say or too little; nothing elsewhere. */
export function SampleNotes({ overall }: { readonly overall: Overall }) {
  const { words } = useServices()
  return sampleSentences(words, overall).map(({ kind, text }) => (
    <p key={kind}>
      {text} <MethodLink anchor={METHOD_OF[kind]} about={text} />
    </p>
  ))
}
