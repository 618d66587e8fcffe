import { chooseFiles } from './choose-file.ts'
import { download } from './download.ts'
import { openReportTab } from './open-report-tab.ts'
import { droppedFiles } from './dropped-files.ts'
import { severalFiles } from './several-files.ts'
import type { PickedFile, Platform } from './platform.ts'

/** The platform of a browser tab: the worker reads the `File`, saving is a download, printing is the browser's. */
export function createWebPlatform(): Platform {
  return {
    kind: 'web',
    async pickFile() {
      return severalFiles((await chooseFiles()).map(pickedFile))
    },
    // A browser tab has no menu that would offer it: a folder can be dropped.
    pickFolder: () => Promise.resolve(null),
    async receiveDrop(transfer) {
      return severalFiles((await droppedFiles(transfer)).map(pickedFile))
    },
    async savePdf(report) {
      await openReportTab(report)
      return null
    },
    saveText(text, suggestedName) {
      download(text, suggestedName)
      return Promise.resolve({ name: suggestedName, show: null })
    },
    saveBytes(bytes, suggestedName) {
      download(bytes, suggestedName)
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
