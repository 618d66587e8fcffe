import * as v from 'valibot'
import type { MainChannel } from '#contracts/main-requests.ts'

const token = v.strictObject({ token: v.pipe(v.string(), v.uuid()) })
const suggestedName = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

/**
 * The outer shape of every request. The report's inside is not checked again: it is drawn by the report page as text
 * under the same policy as every page, and main itself does nothing with it but pass it there.
 */
export const REQUEST_SHAPES = {
  'file:pick': v.strictObject({ what: v.picklist(['files', 'folder']) }),
  'file:close': token,
  'file:show': token,
  'report:save-pdf': v.strictObject({
    suggestedName,
    report: v.looseObject({ format: v.literal('lowdown-report/1'), title: v.string() }),
  }),
  'text:save': v.strictObject({ suggestedName, text: v.string() }),
  'bytes:save': v.strictObject({ suggestedName, bytes: v.instance(Uint8Array) }),
} satisfies Record<MainChannel, v.GenericSchema>

/** What the preload sends for a dropped file: an absolute path. */
export const DROPPED_PATH_SHAPE = v.pipe(v.string(), v.minLength(1), v.maxLength(32_767))

/** What the preload sends for a port: the token of an opened file. */
export const TOKEN_SHAPE = v.pipe(v.string(), v.uuid())

/** Whether a value has a shape. */
export function hasShape<S extends v.GenericSchema>(shape: S, value: unknown): value is v.InferOutput<S> {
  return v.is(shape, value)
}
