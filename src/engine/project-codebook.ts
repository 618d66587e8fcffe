import type { JobContext } from '#core/job-context.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { OpenProject } from './open-project.ts'

/** The themes of a project as they stand, edits included, as a codebook. Reads the low-score comments once more. */
export async function codebookOf(open: OpenProject, name: string, context: JobContext): Promise<Codebook> {
  const { run, edits, notReplayed, given } = await open.themes(context)
  const texts = await open.data.comments.all(context)
  const [{ buildCodebook }, { rulesAfter }] = await Promise.all([
    import('#core/themes/codebook/build-codebook.ts'),
    import('#core/themes/edits/rules-after.ts'),
  ])
  const { dataset } = open.data
  const used = edits.codebook?.codebook ?? null
  const input = {
    name,
    source: {
      size: dataset.size,
      low: lowInPlay(dataset, open.scale, null),
      text: (index: number) => texts.text(index),
    },
    run,
    rules: rulesAfter({ given, edits: edits.done, notReplayed }),
    notes: new Map(used?.themes.map(({ id, notes }) => [id, notes])),
  }
  return buildCodebook(input, context)
}
