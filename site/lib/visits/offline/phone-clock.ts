/** The clock of the phone, milliseconds since the epoch: the entry point of what runs there; the hub judges it by its own. */
export function phoneNow(): number {
  return Date.now();
}
