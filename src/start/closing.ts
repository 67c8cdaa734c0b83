/** Closes what was opened in reverse order. Continues after a failure, then throws the first one. */
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
