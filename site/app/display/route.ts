import { DISPLAY_COOKIE, safeBack, toDisplay, writeDisplay } from '../../lib/display.ts';

const A_YEAR = 365 * 24 * 60 * 60;

/** Keeps the display settings of a form in a cookie and sends the reader back to the page that it came from. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => undefined); // not a form at all
  if (!form) return new Response('请提交表单 / a form is expected\n', { status: 400 });
  const display = toDisplay({
    theme: form.get('theme'),
    contrast: form.get('contrast'),
    text: form.get('text'),
  });
  return new Response(null, {
    status: 303,
    headers: {
      location: safeBack(form.get('back')),
      'set-cookie': `${DISPLAY_COOKIE}=${writeDisplay(display)}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax; HttpOnly`,
      'cache-control': 'no-store',
    },
  });
}
