/** Lengths of a password, in characters. */
export const PASSWORD_LENGTH = { min: 8, max: 128 };
