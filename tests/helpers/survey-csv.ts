/** A made-up survey file of `rows` rows: effort 1-7, comments, dates, agents and topics that follow from the row. */
export function surveyCsv(rows: number): string {
  const comments = [
    'I had to wait far too long on the phone',
    'Waiting time was awful, "an hour" in the queue',
    'The app crashed when I wanted to log in',
    '',
    'Login with the app did not work, it crashed again',
    'Very kind and quick help',
    'Rechnung war falsch, größer als erwartet',
  ]
  const lines = ['Response ID,Answered at,Ease score (1-7),Comment,Agent,Topic']
  for (let row = 0; row < rows; row += 1) {
    const day = String(1 + (row % 28)).padStart(2, '0')
    const month = String(1 + (Math.floor(row / 28) % 12)).padStart(2, '0')
    const score = row % 50 === 49 ? '' : String(1 + (row % 7))
    const words = comments[row % comments.length]!.replaceAll('"', '""')
    const comment = words === '' ? '' : `${words}, case ${row}`
    lines.push(
      `R${row},2025-${month}-${day} 10:00,${score},"${comment}",Agent ${row % 5},${['Billing', 'App'][row % 2]!}`,
    )
  }
  return `${lines.join('\r\n')}\r\n`
}
