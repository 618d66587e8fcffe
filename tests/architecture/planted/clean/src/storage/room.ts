export const room = 'storage'
