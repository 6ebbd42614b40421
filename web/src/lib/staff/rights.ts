// What a role is offered on the screen. The server decides; this only keeps away what it would refuse.
import type { Role } from '../session.svelte';

const among =
  (...roles: Role[]) =>
  (role: Role | undefined): boolean =>
    role !== undefined && roles.includes(role);

export const can = {
  goOut: among('companion', 'leader', 'officer'),
  planSession: among('leader', 'officer'),
  /** Teams, their members, and whose people are whose. */
  leadTeams: among('leader', 'officer'),
  giveCard: among('companion', 'leader', 'officer'),
  /** A planner sees figures, never names. */
  seePeople: among('companion', 'leader', 'officer', 'administrator'),
  seeFigures: among('companion', 'leader', 'officer', 'planner', 'administrator'),
  setTarget: among('officer', 'planner', 'administrator'),
  merge: among('leader', 'officer'),
  erase: among('leader', 'officer', 'administrator'),
  importPeople: among('officer', 'administrator'),
  /** Residential groups, and the people of split units. */
  managePlaces: among('officer', 'administrator'),
  keepAccounts: among('administrator'),
  /** The texts of lessons, in one's own voice. */
  record: among('author', 'administrator')
};
