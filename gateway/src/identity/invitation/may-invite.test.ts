import { describe, expect, test } from 'vitest';
import { mayInvite, type Post } from './may-invite.ts';

const AGENCY = '91320281MADEM00012';
const OTHER = '91320281MADEM00020';

function post(text: string): Post {
  const [kind = '', holder = '', role = ''] = text.split(' ');
  return { kind: kind as Post['kind'], holder, role };
}

describe.each([
  // an administrator of an authority
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin clerk', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin reviewer', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin leader', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin auditor', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin administrator', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin-320281108 administrator', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin-320281108 clerk', false],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY suzhou administrator', false],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY suzhou clerk', false],
  ['AUTHORITY jiangyin-320281108 administrator', 'AUTHORITY jiangyin administrator', false],
  ['AUTHORITY jiangyin-320281108 administrator', 'AUTHORITY jiangyin-320281108 clerk', true],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY nowhere administrator', false],
  ['AUTHORITY jiangyin administrator', `AGENCY ${AGENCY} manager`, true],
  ['AUTHORITY jiangyin administrator', `AGENCY ${AGENCY} staff`, false],
  ['AUTHORITY jiangyin administrator', `ENTERPRISE ${AGENCY} manager`, true],
  // only where the code was given: 320583 is 昆山, 320500 苏州 itself; a town gives none
  ['AUTHORITY jiangyin administrator', 'AGENCY 91320583MXDA004173 manager', false],
  ['AUTHORITY hangjin administrator', `AGENCY ${AGENCY} manager`, false],
  ['AUTHORITY hangjin administrator', `ENTERPRISE ${AGENCY} manager`, false],
  ['AUTHORITY jiangyin-320281108 administrator', `AGENCY ${AGENCY} manager`, false],
  ['AUTHORITY suzhou administrator', 'AGENCY 91320583MXDA004173 manager', true],
  ['AUTHORITY suzhou administrator', 'AGENCY 91320500MXDA004173 manager', true],
  ['AUTHORITY suzhou-320583 administrator', 'AGENCY 91320583MXDA004173 manager', true],
  ['AUTHORITY suzhou-320583 administrator', 'AGENCY 91320500MXDA004173 manager', false],
  ['AUTHORITY suzhou administrator', `AGENCY ${AGENCY} manager`, false],
  ['AUTHORITY changji administrator', 'ENTERPRISE 91652301MADEM00012 manager', true],
  // only the bureau whose act knows experts
  ['AUTHORITY changji administrator', 'EXPERT e-1 expert', true],
  ['AUTHORITY changji-652301 administrator', 'EXPERT e-1 expert', false],
  ['AUTHORITY jiangyin administrator', 'EXPERT e-1 expert', false],
  ['AUTHORITY suzhou administrator', 'EXPERT e-1 expert', false],
  ['AUTHORITY jiangyin administrator', 'PARTNER map administrator', true],
  ['AUTHORITY jiangyin administrator', 'PARTNER map system', false],
  ['AUTHORITY jiangyin administrator', 'AUTHORITY jiangyin manager', false],
  // the others of an authority
  ['AUTHORITY jiangyin leader', 'AUTHORITY jiangyin clerk', false],
  ['AUTHORITY jiangyin clerk', 'AUTHORITY jiangyin clerk', false],
  ['AUTHORITY jiangyin auditor', 'EXPERT e-1 expert', false],
  // agencies and enterprises
  [`AGENCY ${AGENCY} manager`, `AGENCY ${AGENCY} manager`, true],
  [`AGENCY ${AGENCY} manager`, `AGENCY ${AGENCY} staff`, true],
  [`AGENCY ${AGENCY} staff`, `AGENCY ${AGENCY} staff`, false],
  [`AGENCY ${AGENCY} manager`, `AGENCY ${OTHER} staff`, false],
  [`AGENCY ${AGENCY} manager`, `ENTERPRISE ${AGENCY} staff`, false],
  [`AGENCY ${AGENCY} manager`, 'AUTHORITY jiangyin clerk', false],
  [`ENTERPRISE ${AGENCY} manager`, `ENTERPRISE ${AGENCY} staff`, true],
  [`ENTERPRISE ${AGENCY} staff`, `ENTERPRISE ${AGENCY} manager`, false],
  // experts and partners
  ['EXPERT e-1 expert', 'EXPERT e-1 expert', false],
  ['PARTNER map administrator', 'PARTNER map administrator', true],
  ['PARTNER map administrator', 'PARTNER map system', false],
  ['PARTNER map administrator', 'PARTNER other administrator', false],
  ['PARTNER map system', 'PARTNER map administrator', false],
])('%s invites %s', (inviter, invited, allowed) => {
  test(allowed ? 'yes' : 'no', () =>
    expect(mayInvite(post(inviter), post(invited), { hasHead: false })).toBe(allowed),
  );
});

test.each([`AGENCY ${AGENCY} manager`, `ENTERPRISE ${AGENCY} manager`])(
  'an authority invites the first manager only: %s',
  (invited) => {
    expect(mayInvite(post('AUTHORITY jiangyin administrator'), post(invited), { hasHead: true })).toBe(false);
    const [kind, holder] = invited.split(' ');
    expect(mayInvite(post(`${kind} ${holder} manager`), post(invited), { hasHead: true })).toBe(true);
  },
);

test.each([
  ['nobody yet', undefined, true],
  ['itself', { authority: 'jiangyin' }, true],
  ['another authority', { authority: 'suzhou' }, false],
  ['the installation', { authority: undefined }, false],
])(
  'an authority names the head of a partner without one that was brought in by %s: %s',
  (_, bringer, may) => {
    const [inviter, invited] = [post('AUTHORITY jiangyin administrator'), post('PARTNER map administrator')];
    expect(mayInvite(inviter, invited, { hasHead: false, bringer })).toBe(may);
    expect(mayInvite(inviter, invited, { hasHead: true, bringer })).toBe(false);
  },
);
