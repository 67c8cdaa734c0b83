/** A hub as the notification connection knows it. */
export interface NotifiedHub {
  /** Its notification channel. */
  channel: string;
  onNotification(payload: string): void;
  /** Notifications have been missed. */
  onGap(): void;
  /** Ends all of its streams. */
  end(): void;
}
