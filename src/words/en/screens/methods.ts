/** The page of formulas and sources, as a dialog. */
export const methods = {
  title: 'How the numbers are made',
  page: 'Formulas, sources and limits',
  how: 'How this is made',
  close: 'Close',
} as const
