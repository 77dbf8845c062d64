/** The point that a normal value stays under in size 95 times of 100: two-sided, in standard deviations. */
export const Z_95 = 1.959963984540054;
