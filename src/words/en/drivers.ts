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

/** Names of the built-in drivers: `drivers:name.waiting`. */
export const drivers = { name } as const
