export const room = 'contracts'
