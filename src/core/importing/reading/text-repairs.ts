/**
 * What can be wrong with the bytes of a text file, and be put right while it is read:
 * `mixed-utf8`, some of it is UTF-8 and the rest of an older encoding, as when files were glued together;
 * `mixed-dos`, a windows-1252 file with letters of code page 850 inside of words;
 * `mojibake`, UTF-8 that was once read as windows-1252 and written again ("cafÃ©"), also several times;
 * `apostrophes`, an apostrophe that was added to cells lest a spreadsheet take them for formulas (`'+49 …`).
 */
export const TEXT_REPAIRS = ['mixed-utf8', 'mixed-dos', 'mojibake', 'apostrophes'] as const
export type TextRepair = (typeof TEXT_REPAIRS)[number]

/** The warning that advises each repair. */
export const REPAIR_WARNINGS: Readonly<Record<TextRepair, string>> = {
  'mixed-utf8': 'mixed-encoding',
  'mixed-dos': 'mixed-dos',
  mojibake: 'mojibake',
  apostrophes: 'apostrophes',
}

/** The repair that a warning advises; undefined for one that advises none. */
export function repairAdvisedBy(code: string): TextRepair | undefined {
  return TEXT_REPAIRS.find(repair => REPAIR_WARNINGS[repair] === code)
}

/** Turns bytes that arrive in pieces into text; a character that is cut between two pieces stays whole. */
export interface PieceDecoder {
  decode(bytes: Uint8Array): string
  /** What is left at the end. */
  finish(): string
}

/** What was put right, or found to be wrong where nobody asked for it to be put right. */
export interface RepairNotes {
  /** Places by repair. */
  readonly counts: Map<TextRepair, number>
  /** A few examples by repair, as "Ã© → é". */
  readonly examples: Map<TextRepair, string[]>
}

/** Examples that are kept of each repair. */
export const EXAMPLES = 3

/** Notes before anything was read. */
export function createRepairNotes(): RepairNotes {
  return { counts: new Map(), examples: new Map() }
}

/** Add places of one repair to the notes. */
export function noteRepair(
  notes: RepairNotes,
  repair: TextRepair,
  count: number,
  examples: readonly string[],
): void {
  notes.counts.set(repair, (notes.counts.get(repair) ?? 0) + count)
  const kept = notes.examples.get(repair) ?? []
  for (const example of examples) if (kept.length < EXAMPLES && !kept.includes(example)) kept.push(example)
  notes.examples.set(repair, kept)
}

/** Text in which something was put right. */
export interface Mended {
  readonly text: string
  /** Places that were changed. */
  readonly count: number
  readonly examples: readonly string[]
}
