import '#drawing/tokens.css'
import '#renderer/ui/base.css'
import { Dexie } from 'dexie'
import { render } from 'vitest-browser-react'
import { onTestFinished } from 'vitest'
import { App } from '#renderer/app/App.tsx'
import type { AppServices } from '#renderer/app/app-services.ts'
import { startEngine } from '#renderer/jobs/start-engine.ts'
import type { PickedFile, Platform } from '#renderer/platform/platform.ts'
import { DATABASE_NAME, openDatabase } from '#storage/lowdown-database.ts'
import { createWords } from '#words/create-words.ts'

/** A file as the browser's platform would pick it. */
export function pickedFile(name: string, content: BlobPart): PickedFile {
  const file = new File([content], name)
  return {
    name,
    sizeBytes: file.size,
    open: () => Promise.resolve({ handle: { kind: 'file', file }, transfer: [] }),
    discard: () => Promise.resolve(),
  }
}

/** A file whose bytes come through a port, as from the main process. */
export function portFile(name: string, port: MessagePort, sizeBytes: number): PickedFile {
  return {
    name,
    sizeBytes,
    open: () => Promise.resolve({ handle: { kind: 'port', port, name, sizeBytes }, transfer: [port] }),
    discard: () => Promise.resolve(),
  }
}

export interface RenderedApp extends AppServices {
  /** Texts that the user saved as files. */
  readonly saved: { readonly name: string; readonly text: string }[]
}

/** The whole app on an empty database with the real engine; the open dialog answers with the given files in turn, the last one again and again. */
export async function renderApp(...files: readonly (PickedFile | null)[]): Promise<RenderedApp> {
  const saved: RenderedApp['saved'] = []
  const left = [...files]
  const next = () => Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? null)
  await Dexie.delete(DATABASE_NAME)
  window.location.hash = '#/'
  const platform = {
    kind: 'web',
    pickFile: next,
    pickFolder: next,
    receiveDrop: next,
    saveText: (text, name) => {
      saved.push({ name, text })
      return Promise.resolve({ name, show: null })
    },
    persistStorage: () => Promise.resolve(false),
    onCommand: () => () => undefined,
  } as Partial<Platform> as Platform
  const database = await openDatabase()
  const jobs = startEngine()
  onTestFinished(() => {
    jobs.dispose()
    database.close()
  })
  const services = { platform, jobs, database, words: createWords('en') }
  await render(<App services={services} />, { container: frame() })
  return { ...services, saved }
}

/** An element of the size of the smallest window that the screens are made for. */
function frame(): HTMLElement {
  const element = document.createElement('div')
  element.style.cssText = 'width: 1280px; height: 800px'
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}
