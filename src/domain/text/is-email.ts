/** An email address as people write it, in any script. */
const EMAIL =
  /^[^\s@<>()[\]",;:\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

export const isEmail = (text: string): boolean => EMAIL.test(text);
