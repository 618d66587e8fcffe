export const room = 'words'
