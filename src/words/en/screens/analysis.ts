/** Sentences of the screens: `screens:analysis.…`. */
export const analysis = {} as const
