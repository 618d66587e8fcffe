/**
 * What a column of numbers says of the work on a ticket: how many replies the agent wrote, how often it was opened again,
 * and three times in minutes: to the first reply, that the requester waited in all, and to the full resolution.
 */
export const SUPPORT_ROLES = ['replies', 'reopens', 'first-reply', 'requester-wait', 'resolution'] as const
export type SupportRole = (typeof SUPPORT_ROLES)[number]

/**
 * What a column of numbers says. The two that no file has are found when tickets are joined: whole days from a ticket to the
 * next of the same requester (none where there is no other) and to the last day that the ticket file tells of.
 */
export type MeasureRole = SupportRole | 'next-contact' | 'observed'
