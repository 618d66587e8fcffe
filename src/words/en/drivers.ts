import type { DriverId } from '#core/themes/drivers/driver.ts'

const name: Readonly<Record<DriverId, string>> = {
  'repeat-contact': 'Repeat contact',
  transfers: 'Transfers',
  'channel-switch': 'Change of channel',
  'repeating-information': 'Repeating information',
  'generic-service': 'Generic service',
  waiting: 'Waiting',
  'price-billing': 'Price and billing',
  'refunds-returns': 'Refunds and returns',
  delivery: 'Delivery',
  'product-fault': 'Faulty product',
  'website-app': 'Website and app',
  'staff-attitude': 'Staff attitude',
  information: 'Information and clarity',
  booking: 'Booking and appointments',
  cleanliness: 'Premises and cleanliness',
}

const about: Readonly<Record<DriverId, string>> = {
  'repeat-contact': 'Customers had to get in touch again about the same thing.',
  transfers: 'They were passed on from one person or department to another.',
  'channel-switch': 'They had to change the channel: from the website to the phone, from chat to email.',
  'repeating-information': 'They had to tell or prove the same thing again.',
  'generic-service': 'They were answered with standard texts, by a machine, or without regard to their case.',
  waiting: 'They waited: on hold, in a queue, for an answer.',
  'price-billing': 'Prices, fees, invoices and payments.',
  'refunds-returns': 'Money back, returns and exchange.',
  delivery: 'Parcels, couriers and dates of delivery.',
  'product-fault': 'Something is broken, missing or does not work.',
  'website-app': 'The website, the app, the account and the log-in.',
  'staff-attitude': 'How people of the company behaved.',
  information: 'What was said or written, and whether it was clear and true.',
  booking: 'Bookings, appointments and cancellations.',
  cleanliness: 'How clean and well kept the place was.',
}

/** Names of the built-in drivers, and what each counts: `drivers:name.waiting`, `drivers:about.waiting`. */
export const drivers = { name, about } as const
