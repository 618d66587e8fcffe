import { TurnsContext } from '#drawing/turns.tsx'
import { createRoot, type Root } from 'react-dom/client'
import { toWireError } from '#core/errors.ts'
import { openDatabase } from '#storage/lowdown-database.ts'
import { createWords, type Words } from '#words/create-words.ts'
import { acquireDataLock } from '../jobs/data-lock.ts'
import { startEngine } from '../jobs/start-engine.ts'
import { choosePlatform } from '../platform/choose-platform.ts'
import { App } from './App.tsx'
import { StartScreen } from './StartScreen.tsx'
import { sweepUnfinishedProjects } from './sweep-unfinished-projects.ts'
import { warmUp } from './warm-up.ts'

/** Starts the app in an element of the page, as soon as this is the only window on the data. */
export async function startApp(element: HTMLElement): Promise<void> {
  const page = createRoot(element)
  const words = createWords('en')
  await waitForData(page, words)
  try {
    const database = await openDatabase()
    await sweepUnfinishedProjects(database)
    const services = { platform: choosePlatform(), jobs: startEngine(), database, words }
    page.render(
      <TurnsContext value={true}>
        <App services={services} />
      </TurnsContext>,
    )
    await warmUp()
  } catch (error) {
    page.render(<StartScreen problem={{ kind: 'failed', error: toWireError(error) }} words={words} />)
  }
}

async function waitForData(page: Root, words: Words): Promise<void> {
  const lock = await acquireDataLock()
  if (lock.state === 'holds') return
  page.render(<StartScreen problem={{ kind: 'other-tab' }} words={words} />)
  await lock.whenFree
}
