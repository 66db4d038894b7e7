import { getTranslations } from 'next-intl/server';
import type { HubProblem } from '../../../lib/hub/problem.ts';
import { endSeat, resetSecondFactor } from '../../../lib/people/people.action.ts';
import { type PersonInSeat, peopleHere } from '../../../lib/people/people.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { Form } from '../../form/form.tsx';
import { TextArea } from '../../form/text-field.tsx';
import { Refusal } from '../../refusal.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { PasswordLinkForm } from './password-link-form.tsx';
import { RevealForm } from './reveal-form.tsx';

export interface PersonPageProps {
  readonly workbench: Workbench;
  /** The account as it stands in the address. */
  readonly account: string;
}

/** One person of one's own organisation: their e-mail in full, the end of a post, a new second factor. */
export async function PersonPage({ workbench, account }: PersonPageProps) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const people = await peopleHere();
  if (!people.ok) return <Refusal problems={people.problems} />;
  const seats = people.value.filter((one) => one.account === account && !one.self);
  const [person] = seats;
  if (!person) return <Refusal problems={[NOBODY]} />;
  const t = await getTranslations('people');
  const isAuthority = at.value.inUse.kind === 'AUTHORITY';
  return (
    <div className="sheet pt-10">
      <p className="no-print mb-4">
        <SiteLink to={`/${workbench}/people`}>{t('back')}</SiteLink>
      </p>
      <h1>{person.name}</h1>
      <div className="sections">
        <Section id="email" title={t('email')} margin={<p className="margin-note">{t('revealNote')}</p>}>
          <p className="mb-3">{person.emailMasked}</p>
          <RevealForm account={account} />
        </Section>
        <Section id="end" title={t('end')} margin={<p className="margin-note">{t('endNote')}</p>}>
          <div className="steps">
            {seats.map((one) => (
              <EndSeat key={one.seat} person={one} workbench={workbench} />
            ))}
          </div>
        </Section>
        <Section
          id="password"
          title={t('password')}
          margin={<p className="margin-note">{t('passwordNote')}</p>}
        >
          <PasswordLinkForm account={account} />
        </Section>
        {isAuthority ? (
          <Section id="factor" title={t('factor')} margin={<p className="margin-note">{t('resetNote')}</p>}>
            <p className="mb-3">{person.twoFactor ? t('factorOn') : t('factorOff')}</p>
            {person.twoFactor ? (
              <Form
                id="reset"
                action={resetSecondFactor}
                labels={{}}
                submit={t('reset')}
                doneWords={t('resetDone')}
                guarded={false}
              >
                <input type="hidden" name="account" value={account} />
              </Form>
            ) : null}
          </Section>
        ) : null}
      </div>
    </div>
  );
}

async function EndSeat({
  person,
  workbench,
}: {
  readonly person: PersonInSeat;
  readonly workbench: Workbench;
}) {
  const t = await getTranslations('people');
  const role = await getTranslations('role');
  const post = person.role === 'system' ? person.role : role(person.role);
  return (
    <Form
      id={`end-${person.seat}`}
      action={endSeat}
      labels={{ reason: t('reason') }}
      submit={t('endPost', { post })}
    >
      <input type="hidden" name="seat" value={person.seat} />
      <input type="hidden" name="workbench" value={workbench} />
      <TextArea name="reason" hint={t('reasonHint')} rows={3} maxLength={500} />
    </Form>
  );
}

const NOBODY: HubProblem = {
  code: 'PERSON_UNKNOWN',
  message: '本单位没有此人，或者这是您本人：不能办理与本人账户有关的事。',
  messageEn: 'There is no such person here, or it is yourself: nobody does this to their own account.',
};
