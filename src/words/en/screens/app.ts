/** Sentences of the screens: `screens:app.…`. */
export const app = {} as const
