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
  filledColumn: '{{field}} from “{{name}}” ({{n}})',
  filledOther: '“{{name}}” ({{n}})',
  file: '{{file}}: {{rows}} rows, {{tickets}} tickets by “{{idColumn}}”',
  repeated: '{{n}} rows of tickets that come again later',
  withoutId: '{{n}} without an id',
  unusable: '{{n}} empty or not laid out like the header',
} as const
