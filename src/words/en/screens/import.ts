/** Sentences of the screen that imports a file: `screens:import.…`. */
export const importing = {} as const
