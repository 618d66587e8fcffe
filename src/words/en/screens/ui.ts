/** Sentences of the screens: `screens:ui.…`. */
export const ui = {} as const
