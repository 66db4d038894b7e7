import { redirect } from 'next/navigation';
import { z } from 'zod';
import { toLocale } from '../../../../../../i18n/routing.ts';
import { pathIn } from '../../../../../../lib/http/headers.ts';
import { workbenchPath } from '../../../../../../lib/http/own-path.ts';
import { tellIdentity } from '../../../../../../lib/session/identity.ts';

const begun = z.object({ url: z.url({ protocol: /^https?$/ }) });

/**
 * Begins the sign-in at a bureau's own service and sends the visitor there. A link, as a form may lead to no other site;
 * from a foreign page nothing is begun.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly locale: string; readonly id: string }> },
): Promise<Response> {
  const { locale, id } = await params;
  const language = toLocale(locale);
  const failed = pathIn(language, '/sign-in?error=provider');
  if (request.headers.get('sec-fetch-site') === 'cross-site') redirect(pathIn(language, '/sign-in'));
  const back = workbenchPath(new URL(request.url).searchParams.get('back') ?? undefined);
  const callbackURL = back ?? pathIn(language, '/desk');
  const answer = await tellIdentity('/sign-in/social', { provider: id, callbackURL }, begun);
  redirect(answer.ok ? answer.value.url : failed);
}
