/** Sentences on survey files that were joined with tickets: `tickets:…`. */
export const tickets = {
  title: 'Tickets',
  fingerprint: 'SHA-256 of the tickets',
  found:
    '{{found}} of {{responses}} responses found their ticket in {{files}}; {{withoutId}} name none, {{notFound}} name one that is not there.',
  answered:
    '{{answered}} of {{tickets}} tickets ({{share}}) have a response, {{others}} have none. The tickets do not tell whom a survey was sent, so this is no response rate.',
  filled: 'Taken from the tickets: {{columns}}.',
  filledNothing: 'Nothing was taken from the tickets: the survey file has it all, or no ticket was found.',
  filledColumn: '{{column}} ({{n}})',
  column: '{{field}} from “{{name}}”',
  otherColumn: '“{{name}}”',
  file: '{{file}}: {{rows}} rows, {{tickets}} tickets by “{{idColumn}}”',
  repeated: '{{n}} rows of tickets that come again later',
  withoutId: '{{n}} without an id',
  unusable: '{{n}} empty or not laid out like the header',
  /** On the import screen. */
  import: {
    invitation:
      'A file of tickets from the help desk can fill what this file lacks: agent, topic, replies, waiting times and more. It is joined by the ticket’s id.',
    add: 'Add ticket file…',
    replace: 'Other ticket file…',
    drop: 'Without tickets',
    column: 'Ticket id in this file',
    chooseColumn: 'Choose the column',
    gives: 'Joined by “{{idColumn}}”. Where this file has no value of its own it takes: {{columns}}.',
    leftOut: 'Left out, because they cannot be read: {{files}}.',
    before:
      'This import was filled up from tickets ({{files}}). Add the file again, or what came from it goes.',
  },
} as const
