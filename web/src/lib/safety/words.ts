import { t } from '../i18n/index.svelte';
import type { Goer, Outing } from './outings.svelte';

export const namesOf = (goers: Goer[]): string => goers.map(({ name }) => name ?? '').join(', ');

/** Where a way leads: a home, a residential group, a building. */
export const goalOf = ({ person, group, goesTo }: Pick<Outing, 'person' | 'group' | 'goesTo'>): string =>
  [person?.name && t('out.home', { name: person.name }), group?.name, goesTo].filter(Boolean).join(' · ');
