/** An account elsewhere, as JSON Resume has it. */
export interface ProfileAccount {
  network: string | null;
  username: string | null;
  url: string | null;
}

export const isSameAccount = (a: ProfileAccount, b: ProfileAccount): boolean =>
  a.network === b.network && a.username === b.username && a.url === b.url;
