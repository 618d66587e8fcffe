/** Heading of a section and the sentence under it. */
export function SectionHeading({ title, sentence }: { title: string; sentence?: string | undefined }) {
  return (
    <>
      <h2>{title}</h2>
      {sentence === undefined || sentence === '' ? null : <p className="report-lead">{sentence}</p>}
    </>
  )
}
