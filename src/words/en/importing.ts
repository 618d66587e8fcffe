/** Sentences of the area `importing`. */
export const importing = {} as const
