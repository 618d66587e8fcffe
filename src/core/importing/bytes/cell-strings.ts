import { CellMemory } from './cell-memory.ts'

/** The cells of a column as strings; those that were met lately are not decoded again. */
export class CellStrings extends CellMemory<string> {
  constructor() {
    super(text => text)
  }
}
