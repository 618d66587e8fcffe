export const title: unknown = document.title
