/** Version of the product, printed on every report; a test holds it equal to package.json. */
export const VERSION = '0.1.0'
