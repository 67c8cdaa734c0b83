/** The name that the types of a mutation begin with: `UpdateProfile` for `updateProfile`. */
export const typeName = (mutation: string): string => mutation.replace(/^./u, (letter) => letter.toUpperCase());
