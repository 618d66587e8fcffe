/** A named fact; several values stand under each other. */
export interface Fact {
  readonly name: string
  readonly values: readonly string[]
  /** Set in the type of file contents: hashes, headers. */
  readonly isVerbatim?: boolean
}

/** Facts as a list of names and values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="report-facts">
      {facts.map(fact => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          {fact.values.map((value, index) => (
            <dd key={index} dir="auto" className={fact.isVerbatim === true ? 'verbatim' : undefined}>
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
