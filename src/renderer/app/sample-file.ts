import { SAMPLE_FILE_NAME, SAMPLE_ROWS } from '#core/sample/sample-csv.ts'
import type { PickedFile } from '../platform/platform.ts'

/** The made-up sample as if it had been picked; the engine writes it while it is read. */
export const SAMPLE_FILE: PickedFile = {
  name: SAMPLE_FILE_NAME,
  sizeBytes: 0,
  open: () => Promise.resolve({ handle: { kind: 'sample', rows: SAMPLE_ROWS }, transfer: [] }),
  discard: () => Promise.resolve(),
}
