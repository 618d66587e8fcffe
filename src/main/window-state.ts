import * as v from 'valibot'

/** Where the window was and how big, in device-independent pixels. */
export interface WindowState {
  readonly bounds: WindowBounds
  readonly isMaximized: boolean
}

export interface WindowBounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smaller than this the screens are not laid out for. */
export const SMALLEST_WINDOW = { width: 960, height: 640 } as const
export const FIRST_WINDOW = { width: 1280, height: 800 } as const

/** How much of the window must be on a screen for its title bar to be reached. */
const REACHABLE_PX = 100

const wholeNumber = v.pipe(v.number(), v.integer())
const stateShape = v.strictObject({
  bounds: v.strictObject({ x: wholeNumber, y: wholeNumber, width: wholeNumber, height: wholeNumber }),
  isMaximized: v.boolean(),
})

/**
 * The kept state, or null when there is none that can be used: never saved, damaged, or on a screen that is no longer
 * there.
 *
 * @param text - What `writeWindowState` wrote.
 * @param workAreas - The usable area of each screen.
 */
export function readWindowState(text: string | null, workAreas: readonly WindowBounds[]): WindowState | null {
  const state = v.safeParse(stateShape, parse(text))
  if (!state.success) return null
  const { bounds, isMaximized } = state.output
  if (bounds.width < SMALLEST_WINDOW.width || bounds.height < SMALLEST_WINDOW.height) return null
  return workAreas.some(area => isReachable(bounds, area)) ? { bounds, isMaximized } : null
}

export function writeWindowState(state: WindowState): string {
  return JSON.stringify(state)
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

function isReachable(window: WindowBounds, area: WindowBounds): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTitleBarInside = window.y >= area.y && window.y < area.y + area.height - REACHABLE_PX
  return overlap >= REACHABLE_PX && isTitleBarInside
}
