import { phoneDeed } from '../../../../../../lib/visits/phone-deed.ts';

/** What a phone asks for and sends while it writes down visits. */
export async function POST(request: Request): Promise<Response> {
  return phoneDeed(await request.json().catch(() => undefined));
}
