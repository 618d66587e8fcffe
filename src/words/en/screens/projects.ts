/** Sentences of the screens: `screens:projects.…`. */
export const projects = {} as const
