import type { JobContext } from '#core/job-context.ts'
import type { EditedRun } from '#core/themes/edits/apply-edits.ts'
import { isWithin, steeringOf } from '#core/themes/edits/steering.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { findOrReadThemes, type FoundThemes, type ThemeRequest } from './project-themes.ts'
import { PATIENT_STRETCH_MS } from './job-context.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

/** The themes of a project as the user's edits leave them, and what they were made from. */
export interface ProjectThemes extends EditedRun {
  readonly found: FoundThemes
  readonly edits: ThemeRequest['edits']
  /** The themes as further edits would leave them; nothing is changed. */
  readonly tryEdits: (further: readonly ThemeEdit[], context: JobContext) => Promise<EditedRun>
}

/** Keeps the themes of one project in memory: as they were found, and with the edits of last time. */
export interface ThemeKeeper {
  /** From memory, else stored, else found now and stored. Jobs that ask at the same time share the work. */
  themes(request: ThemeRequest, context: JobContext): Promise<ProjectThemes>
  forget(): void
}

interface Replayer {
  replay(edits: ThemeRequest['edits']['done'], context: JobContext): Promise<EditedRun>
}

interface KeptThemes {
  readonly key: string
  readonly task: SharedTask<{ readonly found: FoundThemes; readonly replayer: Replayer }>
}

interface KeptEdits {
  readonly key: string
  readonly replayer: Replayer
  readonly task: SharedTask<EditedRun>
}

export function createThemeKeeper(): ThemeKeeper {
  let keptThemes: KeptThemes | null = null
  let keptEdits: KeptEdits | null = null

  function foundThemes(request: ThemeRequest): KeptThemes['task'] {
    const { project, scale, edits } = request
    const key = JSON.stringify([
      project.id,
      project.revision,
      scale.low,
      edits.themesBefore,
      edits.codebook?.mark,
    ])
    if (keptThemes?.key !== key || keptThemes.task.isLost) {
      keptThemes = { key, task: shareTask(inner => findAndPrepare(request, inner), PATIENT_STRETCH_MS) }
    }
    return keptThemes.task
  }

  function editedThemes(request: ThemeRequest, replayer: Replayer): KeptEdits['task'] {
    const key = (request.project.themesRevision ?? 0).toString()
    if (keptEdits?.replayer !== replayer || keptEdits.key !== key || keptEdits.task.isLost) {
      const replay = (inner: JobContext) => replayer.replay(request.edits.done, inner)
      keptEdits = { key, replayer, task: shareTask(replay, PATIENT_STRETCH_MS) }
    }
    return keptEdits.task
  }

  return {
    async themes(request, context) {
      const task = foundThemes(request)
      let { found, replayer } = await task.join(context)
      if (!isWithin(found.steering, steeringOf(request.edits.done))) {
        // What they were found by was undone: they have to be found again.
        if (keptThemes?.task === task) keptThemes = null
        ;({ found, replayer } = await foundThemes(request).join(context))
      }
      const edited = await editedThemes(request, replayer).join(context)
      const { edits } = request
      return {
        ...edited,
        found,
        edits,
        tryEdits: (further, inner) => replayer.replay([...edits.done, ...further], inner),
      }
    },
    forget() {
      keptThemes = null
      keptEdits = null
    },
  }
}

async function findAndPrepare(request: ThemeRequest, context: JobContext) {
  const [found, { EditReplayer, unedited }, { rulesOf }] = await Promise.all([
    findOrReadThemes(request, context),
    import('#core/themes/edits/apply-edits.ts'),
    import('#core/themes/codebook/codebook-rules.ts'),
  ])
  const { codebook } = request.edits
  const given = codebook === undefined ? [] : rulesOf(codebook.codebook)
  let replayer: Replayer | null = null
  const replay: Replayer['replay'] = async (edits, inner) => {
    if (given.length + edits.length === 0) return unedited(found.run)
    const material = await found.material(inner)
    replayer ??= new EditReplayer(found.run, material, found.steering, given)
    return replayer.replay(edits, inner)
  }
  return { found, replayer: { replay } }
}
