// Which paper a page is about, as its address says: /companion/paper?kind=walk&of=ID, of one's own commune or, for whoever
// answers for several, with &place=ID.
import { paperKinds, type PaperKind } from './code';

export interface Asked {
  kind: PaperKind;
  /** Id of the residential group, the session, the person. */
  of: string;
  /** The commune, where it is not that of whoever asks. */
  place: string | undefined;
}

export function askedPaper(url: URL): Asked | null {
  const kind = Object.values(paperKinds).find((one) => one === url.searchParams.get('kind'));
  const of = url.searchParams.get('of');
  return kind && of ? { kind, of, place: url.searchParams.get('place') ?? undefined } : null;
}

export const pathOf = (page: '' | 'back' | 'type', { kind, of, place }: Asked): string =>
  `/companion/paper${page && `/${page}`}?kind=${kind}&of=${of}${place ? `&place=${place}` : ''}`;

/** The page that a paper was asked for on. */
export function backOf({ kind, of, place }: Asked): string {
  if (place) return `/officer/places/${place}`;
  if (kind === 'walk') return `/companion/walk?group=${of}`;
  return kind === 'register' ? `/companion/session/${of}` : `/companion/visit?person=${of}`;
}
