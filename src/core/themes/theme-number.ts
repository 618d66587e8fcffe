/** 7 of `t7`; 0 of an id that is not of a found theme. */
export function themeNumber(id: string): number {
  return Number(/^t(\d{1,9})$/.exec(id)?.[1] ?? 0)
}
