import type { IconName } from '../ui/icons';

export interface Link {
  href: string;
  text: string;
  icon: IconName;
}

const homes = ['/companion', '/officer'];

/** True when the page is that of the link, or lies under it; a home page is only itself. */
export function isHere(href: string, path: string): boolean {
  return path === href || (!homes.includes(href) && path.startsWith(`${href}/`));
}
