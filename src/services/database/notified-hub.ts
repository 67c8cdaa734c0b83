/** A hub as seen by the notification connection. */
export interface NotifiedHub {
  /** The hub's notification channel. */
  channel: string;
  onNotification(payload: string): void;
  /** Called when notifications may have been missed. */
  onGap(): void;
  /** Ends all of its streams. */
  end(): void;
}
