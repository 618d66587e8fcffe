import { EditMaterial } from '#core/themes/edits/edit-material.ts'
import {
  THEME_ASSIGNED,
  THEME_JUNK,
  THEME_NO_COMMENT,
  THEME_UNASSIGNED,
  type ThemeRun,
} from '#core/themes/theme.ts'

/** One response of a made-up survey: its comment, the theme a discovery might have given it, and a second one. */
export interface SmallResponse {
  readonly text: string
  readonly theme: string | null
  readonly second?: string
  readonly low?: boolean
  readonly id?: string
}

export const SMALL_SURVEY: readonly SmallResponse[] = [
  { text: 'The queue at the desk was long', theme: 't1', id: 'r1' },
  { text: 'Queue again, waited an hour', theme: 't1', id: 'r2' },
  { text: 'Waited in the queue by the lift', theme: 't1', second: 't2', id: 'r3' },
  { text: 'The line at the desk never moved', theme: 't1', id: 'r4' },
  { text: 'The lift is broken', theme: 't2', id: 'r5' },
  { text: 'Broken lift, broken door', theme: 't2', id: 'r6' },
  { text: 'The lift door squeaks', theme: 't2', id: 'r7' },
  { text: 'Coffee was cold', theme: 't3', id: 'r8' },
  { text: 'Cold coffee in the queue', theme: 't3', second: 't1', id: 'r9' },
  { text: 'Cold coffee', theme: 't3', id: 'r10' },
  { text: 'Cold coffee', theme: 't3', id: 'r11' },
  { text: 'Nothing fits here, constructor', theme: null, id: 'r12' },
  { text: 'n/a', theme: null, id: 'r13' },
  { text: '', theme: null, id: 'r14' },
  { text: 'No queue, lovely coffee', theme: 't3', low: false, id: 'r15' },
]

const LABELS: Readonly<Record<string, string>> = { t1: 'Queue', t2: 'Lift', t3: 'Cold coffee' }

/** The run that a discovery might have given, and the comments for edits of it. */
export function surveyOf(
  responses: readonly SmallResponse[],
  { withIds = true }: { readonly withIds?: boolean } = {},
): { readonly run: ThemeRun; readonly material: EditMaterial } {
  const ids = Object.keys(LABELS)
  const run: ThemeRun = {
    themes: ids.map(id => ({
      id,
      label: LABELS[id]!,
      keywords: [{ text: LABELS[id]!.toLowerCase(), weight: 1 }],
      markedStems: [],
    })),
    mainTheme: Int16Array.from(responses, ({ theme }) => (theme === null ? -1 : ids.indexOf(theme))),
    secondTheme: Int16Array.from(responses, ({ second }) =>
      second === undefined ? -1 : ids.indexOf(second),
    ),
    status: Uint8Array.from(responses, statusOf),
    learnedFrom: 12,
  }
  const material = new EditMaterial({
    size: responses.length,
    text: index => responses[index]!.text,
    ids: () => Promise.resolve({ text: index => (withIds ? (responses[index]!.id ?? '') : '') }),
    low: Uint8Array.from(responses, ({ low }) => (low === false ? 0 : 1)),
    language: 'en',
  })
  return { run, material }
}

function statusOf({ text, theme }: SmallResponse): number {
  if (theme !== null) return THEME_ASSIGNED
  if (text === '') return THEME_NO_COMMENT
  return text === 'n/a' ? THEME_JUNK : THEME_UNASSIGNED
}
