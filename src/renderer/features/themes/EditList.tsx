import { revokedBy } from '#core/themes/edits/in-effect.ts'
import type { ListedEdit, NotReplayed } from '#core/themes/edits/theme-edit.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { quotedList, type ThemeNames } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'

/** An edit in words. */
export interface EditLine {
  /** Place in the list of edits, from 0. */
  readonly position: number
  readonly text: string
  /** What the themes were called before it. */
  readonly names: ThemeNames
}

interface EditListProps {
  readonly title: string
  readonly lines: readonly EditLine[]
  readonly isPale?: boolean
  /** What the lines say, where they are in effect: each can be taken out then, and put back. */
  readonly edits?: readonly ListedEdit[]
  readonly onChange?: (kind: 'revoke' | 'restore', position: number) => Promise<void>
}

const say = 'screens:themeEditing.history'

/** Edits, the last one first. */
export function EditList({ title, lines, isPale = false, edits = [], onChange }: EditListProps) {
  if (lines.length === 0) return null
  const revoked = revokedBy(edits)
  return (
    <section aria-label={title}>
      <h3 className="themes-history-title">{title}</h3>
      <ol className="themes-history" data-pale={isPale}>
        {lines.toReversed().map(line => {
          const by = revoked.get(line.position)
          const canChange = onChange !== undefined && !isAboutEdits(edits[line.position])
          return (
            <li key={line.position} value={line.position + 1}>
              <span className="themes-history-number">{formatCount(line.position + 1)}</span>
              <span>
                {by === undefined ? line.text : <s>{line.text}</s>}
                {by === undefined ? onChange !== undefined && <Troubles line={line} /> : <TakenOut by={by} />}
              </span>
              {canChange && <ChangeButton line={line} isRevoked={by !== undefined} onChange={onChange} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function isAboutEdits(edit: ListedEdit | undefined): boolean {
  return edit?.kind === 'revoke' || edit?.kind === 'restore'
}

interface ChangeButtonProps {
  readonly line: EditLine
  readonly isRevoked: boolean
  readonly onChange: (kind: 'revoke' | 'restore', position: number) => Promise<void>
}

function ChangeButton({ line: { position, text }, isRevoked, onChange }: ChangeButtonProps) {
  const { words } = useServices()
  const kind = isRevoked ? 'restore' : 'revoke'
  return (
    <Button
      size="small"
      kind="quiet"
      label={words.t(`${say}.${kind}Label`, { number: formatCount(position + 1), what: text })}
      onPress={() => void onChange(kind, position)}
    >
      {words.t(`${say}.${kind}`)}
    </Button>
  )
}

function TakenOut({ by }: { readonly by: number }) {
  const { words } = useServices()
  return (
    <span className="themes-history-note">{words.t(`${say}.revoked`, { number: formatCount(by + 1) })}</span>
  )
}

/** What of an edit could not be replayed. */
function Troubles({ line: { position, names } }: { readonly line: EditLine }) {
  const { themes } = useThemeEditing()
  const troubles = (themes.notReplayed ?? []).filter(each => each.position === position)
  return troubles.map(each => <Trouble key={each.code} trouble={each} names={names} />)
}

function Trouble({ trouble, names }: { readonly trouble: NotReplayed; readonly names: ThemeNames }) {
  const { words } = useServices()
  const reason = words.t(`themes:notReplayed.${trouble.code}`, {
    names: quotedList(
      trouble.names.map(name => names.get(name) ?? name),
      words,
    ),
    count: trouble.count,
    of: trouble.of,
  })
  const kind = trouble.count < trouble.of ? 'partly' : 'notReplayed'
  return <span className="themes-history-trouble">{words.t(`${say}.${kind}`, { reason })}</span>
}
