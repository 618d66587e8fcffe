import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { CodebookFilePicker } from './CodebookFilePicker.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { useCodebookFile } from './use-codebook-file.ts'

interface UseCodebookProps {
  /** Told the name of the codebook that gives the themes from now on. */
  readonly onUsed: (name: string) => void
}

/** Gives the project the themes of a codebook. */
export function UseCodebook({ onUsed }: UseCodebookProps) {
  const { words } = useServices()
  const { act } = useThemeEditing()
  const file = useCodebookFile()
  const { codebook } = file
  const say = 'screens:codebook.use'
  const use = async (): Promise<void> => {
    if (codebook !== null && (await act({ kind: 'use-codebook', codebook }))) onUsed(codebook.name)
  }
  return (
    <>
      <p className="themes-dialog-help">{words.t(`${say}.help`)}</p>
      <CodebookFilePicker label={words.t(`${say}.label`)} file={file} />
      {codebook !== null && (
        <>
          <p>{words.t(`${say}.effect`)}</p>
          <div className="codebook-buttons">
            <Button kind="primary" onPress={() => void use()}>
              {words.t(`${say}.confirm`, {
                count: codebook.themes.length,
                n: formatCount(codebook.themes.length),
              })}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
