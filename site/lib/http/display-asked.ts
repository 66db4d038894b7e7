import { cookies } from 'next/headers';
import { type Display, DISPLAY_COOKIE, readDisplay } from '../display.ts';

/** How the visitor wants pages to look. */
export async function displayAsked(): Promise<Display> {
  return readDisplay((await cookies()).get(DISPLAY_COOKIE)?.value);
}
