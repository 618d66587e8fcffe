/** Normal deviate of every 95 % interval of the product. */
export const Z_95 = 1.959963984540054

/** Share of the distribution left out below a 95 % interval, and above it. */
export const TAIL_95 = 0.025
