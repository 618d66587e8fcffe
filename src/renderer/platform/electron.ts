import type { FilePortMessage, MainBridge, OpenedFile, SavedFile } from '#contracts/main-requests.ts'
import { fromWireError, type Result } from '#core/errors.ts'
import { severalFiles } from './several-files.ts'
import type { PickedFile, Platform, SavedOutput } from './platform.ts'

/** The platform of the desktop app: main opens and writes the files, the page asks it to. */
export function createElectronPlatform(bridge: MainBridge): Platform {
  return {
    kind: 'electron',
    async pickFile() {
      return pickedFiles(bridge, valueOf(await bridge.request('file:pick', { what: 'files' })))
    },
    async pickFolder() {
      return pickedFiles(bridge, valueOf(await bridge.request('file:pick', { what: 'folder' })))
    },
    async receiveDrop(transfer) {
      const dropped = await Promise.all([...transfer.files].map(file => bridge.openDroppedFile(file)))
      return pickedFiles(bridge, dropped.flatMap(valueOf))
    },
    async savePdf(report, suggestedName) {
      const input = { suggestedName, report: await report }
      return savedOutput(bridge, valueOf(await bridge.request('report:save-pdf', input)))
    },
    async saveText(text, suggestedName) {
      return savedOutput(bridge, valueOf(await bridge.request('text:save', { suggestedName, text })))
    },
    async saveBytes(bytes, suggestedName) {
      return savedOutput(bridge, valueOf(await bridge.request('bytes:save', { suggestedName, bytes })))
    },
    persistStorage: () => navigator.storage.persist(),
    onCommand: listener => bridge.onCommand(listener),
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw fromWireError(result.error)
  return result.value
}

function pickedFiles(bridge: MainBridge, opened: readonly OpenedFile[]): PickedFile | null {
  return severalFiles(opened.map(file => pickedFile(bridge, file)))
}

function pickedFile(bridge: MainBridge, { token, name, sizeBytes }: OpenedFile): PickedFile {
  return {
    name,
    sizeBytes,
    async open() {
      const port = await receivePort(bridge, token)
      return { handle: { kind: 'port', port, name, sizeBytes }, transfer: [port] }
    },
    async discard() {
      valueOf(await bridge.request('file:close', { token }))
    },
  }
}

function savedOutput(bridge: MainBridge, saved: SavedFile | null): SavedOutput | null {
  if (saved === null) return null
  return {
    name: saved.name,
    async show() {
      valueOf(await bridge.request('file:show', { token: saved.token }))
    },
  }
}

/** Asks for the port of an opened file and waits until it arrives; main answers every token, known or not. */
function receivePort(bridge: MainBridge, token: string): Promise<MessagePort> {
  return new Promise(resolve => {
    const receive = (event: MessageEvent<unknown>) => {
      const port = event.ports[0]
      if (event.source !== window || port === undefined || !bringsPortOf(event.data, token)) return
      window.removeEventListener('message', receive)
      resolve(port)
    }
    window.addEventListener('message', receive)
    bridge.requestFilePort(token)
  })
}

function bringsPortOf(message: unknown, token: string): boolean {
  return (message as Partial<FilePortMessage> | null)?.lowdownFilePort === token
}
