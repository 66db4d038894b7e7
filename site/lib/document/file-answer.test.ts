import { expect, test } from 'vitest';
import { contentDisposition, pdfAnswer, refusedFile } from './file-answer.ts';

test.each([
  ['回执.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E5%9B%9E%E6%89%A7.pdf`],
  ["a'b(1)*!.pdf", `attachment; filename="a_b(1)_!.pdf"; filename*=UTF-8''a%27b%281%29_%21.pdf`],
  [
    'a"\r\nSet-Cookie: x.pdf',
    `attachment; filename="a___Set-Cookie_ x.pdf"; filename*=UTF-8''a___Set-Cookie_%20x.pdf`,
  ],
  ['../..\\x.pdf', `attachment; filename=".._.._x.pdf"; filename*=UTF-8''.._.._x.pdf`],
])('the name %j is sent as %s', (name, expected) => expect(contentDisposition(name)).toBe(expected));

test('a PDF is sent to be saved and kept by nobody', async () => {
  const answer = pdfAnswer('回执', new Uint8Array([37, 80]));
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-length': '2',
  });
});

test('what the hub refuses is said with its status', async () => {
  const answer = refusedFile([{ code: 'NOT_FOUND', message: '没有', messageEn: 'none' }]);
  expect([answer.status, await answer.text()]).toEqual([404, '没有 / none\n']);
});
