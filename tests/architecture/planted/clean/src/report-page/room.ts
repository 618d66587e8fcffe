export const room = 'report-page'
