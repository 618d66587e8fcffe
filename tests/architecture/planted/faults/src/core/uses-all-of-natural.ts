import natural from 'natural'

export const stem: unknown = natural
