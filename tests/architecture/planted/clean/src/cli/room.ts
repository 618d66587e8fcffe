export const room = 'cli'
