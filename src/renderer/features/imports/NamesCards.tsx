import type { NamesOfField } from '#contracts/engine-jobs.ts'
import { NAME_FIELDS } from '#core/names/name-decisions.ts'
import { NamesCard } from './NamesCard.tsx'
import { useNames } from './use-names.ts'

/** A card for each field about whose names there is something to decide, or something was decided. */
export function NamesCards() {
  const names = useNames()
  if (names === null) return null
  return NAME_FIELDS.filter(field => isOfInterest(names[field])).map(field => (
    <NamesCard key={field} field={field} names={names[field]} />
  ))
}

function isOfInterest({ total, unclear, merged, apart }: NamesOfField): boolean {
  return total + unclear.length + merged.length + apart.length > 0
}
