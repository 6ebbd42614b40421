// A voice is personal: whoever recorded may take it back.
import * as api from '../api';

/** All that an account has recorded; how many recordings that were. */
export const recall = async (account: string): Promise<number> =>
  (await api.delFor<{ removed: number }>(`accounts/${account}/recordings`)).removed;
