// A campaign laid out on the calendar of a place, as far as the screens read it.
import type { PlaceName } from '$lib/session.svelte';
import type { AccountName } from '../teams/types';
import type { Texts, Venue } from '../types';

export interface CampaignTemplate {
  id: string;
  title: Texts;
  about: Texts;
}

export interface CampaignSession {
  /** Follows from campaign, place, day and point: planned twice, it is held once. */
  id: string;
  point: number;
  group: string;
  venue: string | null;
  startsAt: string;
  minutes: number;
  title: Texts;
  skills: string[];
  planned: boolean;
  taken: boolean;
}

export interface CampaignDay {
  on: string;
  sessions: CampaignSession[];
  doors: { group: string; residentialGroup: string; name: string }[];
  report: { form: string; period: string; dueAt: string };
}

export interface Lack {
  what: 'team' | 'members' | 'points' | 'residential-groups';
  have: number;
  need: number;
}

export interface CampaignLayout extends CampaignTemplate {
  place: PlaceName;
  team: { id: string; name: string } | null;
  from: string;
  groups: { id: string; title: Texts; at: 'point' | 'doors'; members: AccountName[] }[];
  days: CampaignDay[];
  skipped: { on: string; holiday: Texts }[];
  venues: Venue[];
  missing: Lack[];
}

/** Where what is missing is mended. */
export function mendOf(what: Lack['what'], layout: CampaignLayout): string {
  if (what === 'points') return '/companion/plan';
  if (what === 'residential-groups') return `/officer/places/${layout.place.id}`;
  return what === 'members' && layout.team ? `/officer/teams/${layout.team.id}` : '/officer/teams';
}
