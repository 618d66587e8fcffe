/** Sentences of the area `metrics`. */
export const metrics = {} as const
