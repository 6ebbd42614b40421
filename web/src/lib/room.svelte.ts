/** What this device could not take. It is in memory, so it is gone when the page is. */
class Room {
  /** Records that wait to be sent and could not be put on the disk. */
  unkept = $state(0);
  /** True when the browser keeps nothing at all here, false when there is no room left. */
  closed = $state(false);
}

export const room = new Room();
