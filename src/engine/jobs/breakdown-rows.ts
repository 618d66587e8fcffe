/** Rows of a breakdown that are worth sending to a page; a column with more values is hardly one of topics or agents. */
export const BREAKDOWN_ROWS = 10_000
