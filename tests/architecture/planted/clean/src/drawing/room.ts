export const room = 'drawing'
