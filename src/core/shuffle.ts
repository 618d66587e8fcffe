import type { Random } from './seeded-random.ts'

/** Puts the items into an order of chance, in place: every order is as likely (Fisher and Yates). Cost: linear. */
export function shuffle(items: unknown[], random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = items[last]
    items[last] = items[other]
    items[other] = kept
  }
}
