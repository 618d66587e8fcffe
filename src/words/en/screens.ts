/** Sentences of the area `screens`. */
export const screens = {} as const
