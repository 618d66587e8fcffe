export const room = 'engine'
