export const room = 'core'
