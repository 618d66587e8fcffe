/** Sentences of the screens: `screens:imports.…`. */
export const imports = {} as const
