/** An account elsewhere, as JSON Resume has it. */
export interface ProfileAccount {
  network: string | null;
  username: string | null;
  url: string | null;
}
