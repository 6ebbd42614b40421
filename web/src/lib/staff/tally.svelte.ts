// How many records of mine the server has: what it said last, and what it has taken since.
import { outbox } from '../outbox.svelte';

class Tally {
  private said: number | null = $state(null);
  private at = $state(0);

  set(records: number): void {
    this.said = records;
    this.at = outbox.onServer;
  }

  get known(): boolean {
    return this.said !== null;
  }

  get onServer(): number {
    return this.said === null ? outbox.onServer : this.said + Math.max(0, outbox.onServer - this.at);
  }
}

export const tally = new Tally();
