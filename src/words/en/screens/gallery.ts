/** Sentences of the screens: `screens:gallery.…`. */
export const gallery = {} as const
