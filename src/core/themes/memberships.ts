/** How much each comment belongs to each group: `weights[d * groups + g]`, each row summing to at most 1. */
export interface Memberships {
  readonly groups: number
  readonly weights: Float64Array
}
