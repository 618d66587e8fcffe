import { useEffect } from 'react'
import { useServices } from './app-services.ts'
import { isChoosing } from './keyboard-shortcuts.ts'

/** Does what is chosen in the menu of the window, but not over a dialog that waits for an answer. */
export function useMenuCommands(openFile: () => void, openFolder: () => void): void {
  const { platform } = useServices()
  useEffect(
    () =>
      platform.onCommand(command => {
        if (isChoosing()) return
        if (command === 'open-folder') openFolder()
        else openFile()
      }),
    [platform, openFile, openFolder],
  )
}
