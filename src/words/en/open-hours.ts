const firstLook =
  'A first look: it counts every response as independent, and answers that come in bursts look like a difference.'

/** Sentences of the area `openHours`: how many responses an open hour of each weekday brings. */
export const openHours = {
  differ: `Responses per open hour differ between weekdays by more than chance explains ({{p}}): from {{low}} on {{lowDay}} to {{high}} on {{highDay}}. ${firstLook}`,
  alike: `Responses per open hour, from {{low}} on {{lowDay}} to {{high}} on {{highDay}}, differ between weekdays no more than chance explains ({{p}}); that does not show that they are the same. ${firstLook}`,
  'too-few':
    'Too few responses to say whether those per open hour differ between weekdays: on one of them fewer than five are to be expected.',
  narrowed: 'Responses per open hour are not compared while weekdays, hours or several months are filtered.',
  hidden: 'Responses per open hour are not compared while a weekday is hidden for its size.',
  closed_one: 'Stated as closed and left out, though a response came in: {{days}}.',
  closed_other: 'Stated as closed and left out, though {{n}} responses came in: {{days}}.',
  closedDay: '{{day}} ({{n}})',
  column: 'Per open hour',
  heading: 'Opening hours',
  day: '{{day}} {{hours}} h',
  dayClosed: '{{day}} closed',
  dialog: {
    state: 'State opening hours…',
    change: 'Opening hours…',
    title: 'Opening hours of each weekday',
    intro:
      'For how many hours a day responses can come in, 0 for closed. With them it is looked whether some weekdays bring more responses per open hour than others; no other figure changes.',
    problem: 'State hours for two days or more.',
    notStated: 'Not stated',
    save: 'Save',
  },
} as const
