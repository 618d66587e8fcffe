import { useServices } from '../../app/app-services.ts'
import type { SavedOutput } from '../../platform/platform.ts'
import { Button } from '../../ui/Button.tsx'

/** That a file was saved, and the way to it where there is one. */
export function SavedNotice({
  sentence,
  output,
}: {
  readonly sentence: string
  readonly output: SavedOutput
}) {
  const { words } = useServices()
  const { show } = output
  return (
    <p role="status">
      {sentence}{' '}
      {show !== null && (
        <Button size="small" kind="quiet" onPress={() => void show()}>
          {words.t('screens:codebook.save.show')}
        </Button>
      )}
    </p>
  )
}
