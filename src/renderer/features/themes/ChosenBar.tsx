import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { useThemeEditing } from './theme-editing.ts'

interface ChosenBarProps {
  readonly indices: ReadonlySet<number>
  /** They are in a theme. */
  readonly canLeave: boolean
  readonly onClear: () => void
}

/** How many comments are chosen, and where they can go. While none is, it keeps its place and says what it is for. */
export function ChosenBar({ indices, canLeave, onClear }: ChosenBarProps) {
  const { words } = useServices()
  const { act, ask } = useThemeEditing()
  const say = 'screens:themeEditing.comments'
  const count = indices.size
  const isNone = count === 0
  const takeOut = async (): Promise<void> => {
    if (await act({ kind: 'move', indices: [...indices], to: null })) onClear()
  }
  return (
    <div className="themes-chosen" role="group" aria-label={words.t(`${say}.bar`)}>
      <span role="status">
        {isNone ? words.t(`${say}.chosenNone`) : words.t(`${say}.chosen`, { count, n: formatCount(count) })}
      </span>
      <Button
        size="small"
        isDisabled={isNone}
        onPress={() => ask({ kind: 'move', indices: [...indices], done: onClear })}
      >
        {words.t(`${say}.move`)}
      </Button>
      {canLeave && (
        <Button size="small" isDisabled={isNone} onPress={() => void takeOut()}>
          {words.t(`${say}.out`)}
        </Button>
      )}
      <Button size="small" kind="quiet" isDisabled={isNone} onPress={onClear}>
        {words.t(`${say}.clear`)}
      </Button>
    </div>
  )
}
