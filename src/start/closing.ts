/** What has been opened is closed in the opposite order, all of it, even when something fails on the way. */
export class Closing {
  private readonly parts: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.parts.push(close);
  }

  async run(): Promise<void> {
    let failure: unknown;
    for (let close = this.parts.pop(); close !== undefined; close = this.parts.pop())
      await close().catch((error: unknown) => (failure ??= error));
    if (failure !== undefined) throw failure;
  }
}
