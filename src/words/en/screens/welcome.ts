/** Sentences of the screens: `screens:welcome.…`. */
export const welcome = {} as const
