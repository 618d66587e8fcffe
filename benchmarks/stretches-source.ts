/** What the benchmark of stretches takes from the product. */
export { findInThemes } from '#core/statistics/findings/find-in-themes.ts'
export { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
export { describeThemes } from '#core/themes/describe-themes.ts'
export { quoteThemes } from '#core/themes/theme-quotes.ts'
export { findLastingThemes } from '#core/themes/find-themes.ts'
export { requesterCodes } from '#core/statistics/clusters/requester-codes.ts'
export { findContacts } from '#core/statistics/support/contacts.ts'
