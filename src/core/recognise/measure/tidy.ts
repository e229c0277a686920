/** A calculated number without the noise of binary fractions: 0.07 × 100 is 7. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
