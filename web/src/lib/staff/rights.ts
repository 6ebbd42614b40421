// What a role is offered on the screen. The server decides; this only keeps away what it would refuse.
import type { Role } from '../session.svelte';

const among =
  (...roles: Role[]) =>
  (role: Role | undefined): boolean =>
    role !== undefined && roles.includes(role);

export const can = {
  goOut: among('companion', 'leader', 'officer', 'administrator'),
  planSession: among('leader', 'officer', 'administrator'),
  setTarget: among('officer', 'planner', 'administrator'),
  erase: among('leader', 'officer', 'administrator'),
  giveCard: among('companion', 'leader', 'officer', 'administrator'),
  keepAccounts: among('administrator')
};
