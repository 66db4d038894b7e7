import { headers } from 'next/headers';
import { PLACE_HEADER } from './headers.ts';

/** The address of the page being rendered, without its language prefix; `/` where the proxy did not run. */
export async function currentPlace(): Promise<string> {
  const place = (await headers()).get(PLACE_HEADER);
  return place ? decodeURIComponent(place) : '/';
}
