import { HTTP_STATUS, kindOf, type HubProblem } from '../hub/problem.ts';

const FIXED = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** Signs that no file system takes, and what would move about the words beside them. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/**
 * `attachment` with a file name in any script (RFC 6266, RFC 5987): browsers take `filename*`, the plain one is for
 * whatever does not know it.
 */
export function contentDisposition(name: string): string {
  const safe = Array.from(name.replace(NOT_IN_NAMES, '_')).slice(0, 120).join('');
  const plain = safe.replace(/[^\x20-\x7e]/g, '_').replace(/[%']/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

export interface FileToSend {
  /** With its ending, in any script. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file to be saved; nobody keeps a copy on the way. */
export function fileAnswer({ name, type, bytes }: FileToSend): Response {
  return new Response(bytes, {
    headers: {
      ...FIXED,
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(name),
    },
  });
}

/** A PDF to be saved as `name`. */
export function pdfAnswer(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return fileAnswer({ name: `${name}.pdf`, type: 'application/pdf', bytes });
}

/** A refusal where a file was asked for: plain text in both languages, with the status that fits. */
export function refusedFile(problems: readonly [HubProblem, ...HubProblem[]]): Response {
  const lines = problems.map(({ message, messageEn }) => `${message} / ${messageEn}\n`);
  return new Response(lines.join(''), {
    status: HTTP_STATUS[kindOf(problems)],
    headers: { ...FIXED, 'content-type': 'text/plain; charset=utf-8' },
  });
}
