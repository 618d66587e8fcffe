import { AppError } from '#core/errors.ts'
import { chooseFile } from './choose-file.ts'
import { downloadText } from './download-text.ts'
import { openReportTab } from './open-report-tab.ts'
import type { PickedFile, Platform } from './platform.ts'

/** The platform of a browser tab: the worker reads the `File`, saving is a download, printing is the browser's. */
export function createWebPlatform(): Platform {
  return {
    kind: 'web',
    async pickFile() {
      const file = await chooseFile()
      return file === null ? null : pickedFile(file)
    },
    // Async although nothing is awaited: what it throws has to arrive as a rejection.
    // eslint-disable-next-line @typescript-eslint/require-await
    async receiveDrop(transfer) {
      return firstFile(transfer)
    },
    async savePdf(report) {
      await openReportTab(report)
      return null
    },
    saveText(text, suggestedName) {
      downloadText(text, suggestedName)
      return Promise.resolve({ name: suggestedName, show: null })
    },
    persistStorage: () => navigator.storage.persist(),
    // A browser tab has no menu of ours.
    onCommand: () => () => undefined,
  }
}

function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    sizeBytes: file.size,
    open: () => Promise.resolve({ handle: { kind: 'file', file }, transfer: [] }),
    discard: () => Promise.resolve(),
  }
}

/** The first file of a drop. A folder looks like a file there until it is read. */
function firstFile(transfer: DataTransfer): PickedFile | null {
  const item = Array.from(transfer.items).find(candidate => candidate.kind === 'file')
  const file = item?.getAsFile() ?? transfer.files[0] ?? null
  if (file === null) return null
  if (item?.webkitGetAsEntry()?.isDirectory === true) {
    throw new AppError('import/unreadable-file', { file: file.name })
  }
  return pickedFile(file)
}
