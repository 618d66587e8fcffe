export const request = new XMLHttpRequest()
