import { createJobContext } from './job-context.ts'
import type { ProjectKeeper } from './open-project.ts'

/** Replays edits as soon as they are stored: a screen is about to ask for the themes. */
export interface EditsAhead {
  /** The replay of the edit before is stopped where it goes on and nobody waits for it. */
  replay(projectId: string): void
}

export function createEditsAhead(projects: ProjectKeeper): EditsAhead {
  let last: AbortController | null = null
  return {
    replay(projectId) {
      last?.abort(new DOMException('Another edit was made', 'AbortError'))
      last = new AbortController()
      const context = createJobContext(last.signal, () => undefined)
      projects
        .open(projectId, context)
        .then(open => open.themes(context))
        // Whoever asks for the themes hears of a failure.
        .catch(() => undefined)
    },
  }
}
