export const inside = 'one'
