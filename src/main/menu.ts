import type { MenuItemConstructorOptions } from 'electron'
import type { Words } from '#words/create-words.ts'

/** What the menu depends on. */
export interface MenuSetting {
  readonly isMac: boolean
  /** Reload and developer tools: only while developing. */
  readonly isDevelopment: boolean
  readonly words: Words
  readonly showAbout: () => void
  /** Asks the page for its open dialog. */
  readonly openFile: () => void
  /** Asks the page for its dialog of folders. */
  readonly openFolder: () => void
}

/** The menu of the app. All but opening a file and the about box are roles of the system, with the shortcuts people know. */
export function buildMenu(setting: MenuSetting): MenuItemConstructorOptions[] {
  const label = (key: string) => setting.words.t(`shell:menu.${key}`)
  return [
    ...(setting.isMac ? [appMenu(label)] : []),
    {
      label: label('file'),
      submenu: [
        { label: label('openFile'), accelerator: 'CommandOrControl+O', click: () => setting.openFile() },
        { label: label('openFolder'), click: () => setting.openFolder() },
        { type: 'separator' },
        setting.isMac
          ? { role: 'close', label: label('closeWindow') }
          : { role: 'quit', label: label('quit'), accelerator: 'CommandOrControl+Q' },
      ],
    },
    editMenu(label),
    viewMenu(label, setting.isDevelopment),
    { role: 'windowMenu', label: label('window') },
    {
      role: 'help',
      label: label('help'),
      submenu: [{ label: label('about'), click: () => setting.showAbout() }],
    },
  ]
}

type Label = (key: string) => string

function appMenu(label: Label): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    label: label('app'),
    submenu: [
      { role: 'about', label: label('about') },
      { type: 'separator' },
      { role: 'hide', label: label('hide') },
      { role: 'hideOthers', label: label('hideOthers') },
      { role: 'unhide', label: label('unhide') },
      { type: 'separator' },
      { role: 'quit', label: label('quit') },
    ],
  }
}

function editMenu(label: Label): MenuItemConstructorOptions {
  return {
    label: label('edit'),
    submenu: [
      { role: 'undo', label: label('undo') },
      { role: 'redo', label: label('redo') },
      { type: 'separator' },
      { role: 'cut', label: label('cut') },
      { role: 'copy', label: label('copy') },
      { role: 'paste', label: label('paste') },
      { role: 'selectAll', label: label('selectAll') },
    ],
  }
}

function viewMenu(label: Label, isDevelopment: boolean): MenuItemConstructorOptions {
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  return {
    label: label('view'),
    submenu: [
      { role: 'zoomIn', label: label('zoomIn') },
      // The key people press for "+" without Shift.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: label('zoomOut') },
      { role: 'resetZoom', label: label('resetZoom') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: label('fullScreen') },
      ...(isDevelopment ? development : []),
    ],
  }
}
