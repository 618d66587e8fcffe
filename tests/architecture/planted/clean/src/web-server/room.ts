export const room = 'web-server'
