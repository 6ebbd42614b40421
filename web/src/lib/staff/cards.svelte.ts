// Cards made since the page was opened, so that those of a whole class are printed and cut together. In memory alone,
// and only for whoever made them: a card signs its holder in, and no device keeps it.
import { session } from '../session.svelte';

export interface MadeCard {
  name: string;
  card: string;
  svg: string;
}

class Cards {
  private all: { by: string | null; made: MadeCard }[] = $state.raw([]);

  get made(): MadeCard[] {
    const account = session.current?.account ?? null;
    return this.all.filter(({ by }) => by === account).map(({ made }) => made);
  }

  add(made: MadeCard): void {
    this.all = [...this.all, { by: session.current?.account ?? null, made }];
  }
}

export const cards = new Cards();
