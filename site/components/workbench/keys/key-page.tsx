import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import type { HubProblem } from '../../../lib/hub/problem.ts';
import { KEY_SCOPES } from '../../../lib/keys/key-rules.ts';
import { revokeKey } from '../../../lib/keys/keys.action.ts';
import { type ApiKey, managedKeys } from '../../../lib/keys/keys.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { Form } from '../../form/form.tsx';
import { Refusal } from '../../refusal.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { RotateForm } from './rotate-form.tsx';

export interface KeyPageProps {
  readonly workbench: Workbench;
  readonly id: string;
}

/** One key: what it may do, and its end: in favour of a new one, or at once. */
export async function KeyPage({ workbench, id }: KeyPageProps) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await managedKeys();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { keys } = answer.value;
  const key = keys.find((one) => one.id === id);
  if (!key) return <Refusal problems={[UNKNOWN]} />;
  const list = workbench === 'desk' ? '/desk/partners' : '/portal/keys';
  const isReplaced = keys.some(({ replaces }) => replaces === key.id);
  const t = await getTranslations('keys');
  return (
    <div className="sheet pt-10">
      <p className="no-print mb-4">
        <SiteLink to={list}>{t('back')}</SiteLink>
      </p>
      <h1>{key.name}</h1>
      <p className="mt-2 text-lg">
        <strong>{t(`states.${key.state}`)}</strong> {isReplaced ? t('replaced') : null}
      </p>
      <div className="sections">
        <Section id="facts" title={t('facts')}>
          <KeyFacts of={key} />
        </Section>
        {key.state === 'ACTIVE' && !isReplaced ? (
          <Section
            id="rotate-title"
            title={t('rotate')}
            margin={<p className="margin-note">{t('rotateNote')}</p>}
          >
            <RotateForm id={key.id} />
          </Section>
        ) : null}
        {key.state === 'ACTIVE' ? (
          <Section
            id="revoke-title"
            title={t('revoke')}
            margin={<p className="margin-note">{t('revokeNote')}</p>}
          >
            <Form id="revoke" action={revokeKey} labels={{}} submit={t('revokeNow')} guarded={false}>
              <input type="hidden" name="id" value={key.id} />
              <input type="hidden" name="list" value={list} />
            </Form>
          </Section>
        ) : null}
      </div>
    </div>
  );
}

async function KeyFacts({ of: key }: { readonly of: ApiKey }) {
  const t = await getTranslations('keys');
  const words = await getTranslations('keyForm');
  const locale = await getLocale();
  const scopes = key.scopes.map((scope) => {
    const known = KEY_SCOPES.find((one) => one === scope);
    return known ? words(`scope.${known}.name`) : scope;
  });
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('begins'),
      <span key="hint" className="code">
        {key.hint}…
      </span>,
    ],
    [t('partner'), key.partner],
    [t('scopes'), scopes.join(locale === 'zh' ? '、' : ', ')],
    [t('perMinute'), t('times', { count: key.perMinute })],
    [t('created'), minuteOfInstant(key.createdAt)],
    [t('ends'), minuteOfInstant(key.expiresAt)],
    [t('lastUsed'), key.lastUsedAt === null ? t('never') : minuteOfInstant(key.lastUsedAt)],
    ...(key.revokedAt === null ? [] : [[t('revoked'), minuteOfInstant(key.revokedAt)] as const]),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const UNKNOWN: HubProblem = {
  code: 'KEY_UNKNOWN',
  message: '没有这个密钥，或它不归您管理。',
  messageEn: 'There is no such key, or it is not yours to manage.',
};
