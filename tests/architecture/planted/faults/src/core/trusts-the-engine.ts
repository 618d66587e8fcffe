export const tenth = Math.exp(-2.3)
