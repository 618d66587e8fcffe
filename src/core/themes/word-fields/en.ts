import type { FieldWords } from './field-names.ts'

/** English words by field. */
export const EN: FieldWords = {
  waiting:
    'wait waiting queue queues queuing line hold hour hours minutes ages patience patient stuck sat sitting',
  late: 'late delay delays delayed overdue punctual lateness',
  slow: 'slow slowly speed sluggish quick quicker fast faster prompt',
  cancelled: 'cancel cancelled canceled cancellation cancelling postponed rebook rebooked rescheduled',
  manners:
    'rude rudely rudeness unfriendly attitude disrespectful impolite arrogant condescending manner manners shouted yelled abrupt polite friendly courteous nasty unprofessional snapped smile unhelpful hostile respect',
  people:
    'staff employee employees waiter waitress server attendant attendants crew receptionist receptionists clerk cashier host hostess bartender driver conductor steward',
  medical:
    'doctor doctors nurse nurses physician surgeon dentist consultant midwife ward hospital clinic surgery',
  competence:
    'incompetent incompetence competent untrained training knowledge knowledgeable clueless inexperienced skill skilled mistake mistakes error errors wrong unprofessional confused',
  understaffed: 'understaffed staffing shortage shorthanded overworked rushed overstretched stretched shifts',
  phone:
    'phone phones telephone call calls called calling callback rang ringing voicemail hotline dial hung lines answered',
  message:
    'email emails mail message messages reply replied replies response responses respond answer answers letter letters text texts chat contact contacted',
  app: 'app apps website site page pages browser login log online button crash crashes crashed bug bugs update screen portal web click download install server',
  account:
    'account password username profile register registered registration verification verify identity authentication',
  booking:
    'book booked booking bookings reserve reserved reservation reservations appointment appointments slot slots schedule scheduled reschedule',
  price:
    'price prices priced pricing pricey expensive cost costs cheap cheaper overpriced money worth affordable',
  billing:
    'bill bills billed billing invoice invoices refund refunds refunded charge charges charged fee fees payment payments pay paid credit debit reimburse reimbursement compensation voucher vouchers overcharged',
  card: 'card cards atm bank banking cash withdrawal transfer transfers transaction loan mortgage savings pin',
  contract: 'contract contracts subscription policy claim claims insurance renewal terms meter tariff',
  delivery:
    'deliver delivered delivery deliveries parcel package courier shipping shipped shipment dispatch tracking',
  defect:
    'broken broke defective faulty fault damaged damage quality repair repaired fixed malfunction cracked leaking',
  food: 'food meal meals dish dishes taste tasted tasteless menu chicken beef fish rice salad soup pizza pasta burger sandwich breakfast lunch dinner dessert sauce bread cheese portion portions bland cooked undercooked overcooked stale fresh flavor flavour delicious steak eat ate',
  drink: 'drink drinks wine wines beer beers cocktail cocktails bar coffee tea water',
  clean:
    'clean cleaned cleaning cleanliness unclean dirty filthy smell smelled smelly hygiene mess messy stained toilet toilets bathroom dust mould rubbish',
  noise: 'noise noisy loud music atmosphere ambience ambiance decor quiet lighting lights dark',
  comfort:
    'seat seats seating chair chairs legroom comfort comfortable uncomfortable bed beds room rooms mattress pillow blanket cold heating temperature hot freezing conditioning',
  crowded: 'crowd crowded overcrowded packed cramped full space busy standing capacity',
  information:
    'information informed inform explain explained explanation explanations communication communicate communicated update updates notice notified announcement announcements unclear leaflet sign signs signage clearer',
  listening:
    'listen listened listening understanding understood empathy sympathy compassion feelings concerns dismissed care caring cared uncaring dignity',
  transport:
    'parking park parked transport bus buses travel travelling distance taxi ambulance car cars journey location access',
  plane: 'flight flights plane planes airport gate boarding runway tarmac pilot landed takeoff aircraft',
  train: 'train trains railway rail station platform track tracks tram',
  luggage: 'luggage bag bags baggage suitcase suitcases carousel',
  safety:
    'safe unsafe safety danger dangerous accident police injured injury emergency fire theft stolen robbed security assault',
  ticket: 'ticket tickets fare fares pass season',
  internet: 'wifi internet connection connected network signal coverage broadband router outage',
  returns: 'return returns returned exchange exchanged warranty guarantee replacement replace replaced',
  treatment:
    'diagnosis diagnosed misdiagnosed treatment treated symptoms test tests result medication medicine prescription pain examined examination scan xray blood',
  passedOn:
    'referral referred refer transferred passed department departments handover repeat repeated repeatedly',
  choice: 'stock availability unavailable selection choice range variety options sold',
  activities:
    'bored boring activities activity entertainment television magazines books toys games films movies',
  disruption: 'weather storm snow strike strikes disruption disruptions mechanical technical',
  service:
    'service services support helpdesk agent agents representative representatives rep reps customer assistance help helpful helped',
  complaint:
    'manager managers management supervisor complain complaint complaints complained apology apologies apologise apologize apologised',
  fit: 'size sizes sizing fit fits fitting tight fabric material',
  learning:
    'teacher teachers lesson lessons courses class classes lecture lectures exam exams homework school',
  workload: 'salary wage wages workload overtime boss team colleagues career promotion',
}
