import { getTranslations } from 'next-intl/server';
import type { FormState, FormValues } from '../form/state.ts';
import { known } from '../http/parameters.ts';
import type { NoticeFile } from '../hub/notice-files.ts';
import { NAMINGS, NOTICE_KINDS, SEVERITIES } from './notice-fields.ts';

/** What others changed meanwhile, with the words of choices in place of their codes. */
export async function changedInWords(state: FormState): Promise<FormState> {
  if (state.changed === undefined) return state;
  const t = await getTranslations('notices');
  const own = await getTranslations('noticeFiles');
  const worded = (field: string, value: string): string => {
    if (field === 'kind') {
      const kind = known(NOTICE_KINDS, value);
      return kind ? t(`kind.${kind}`) : value;
    }
    if (field === 'severity') {
      const severity = known(SEVERITIES, value);
      return severity ? t(`severityName.${severity}`) : value;
    }
    const naming = field === 'naming' ? known(NAMINGS, value) : undefined;
    return naming ? own(`namingName.${naming}`) : value;
  };
  return {
    ...state,
    changed: state.changed.map(({ field, before, now }) => ({
      field,
      before: worded(field, before),
      now: worded(field, now),
    })),
  };
}

/** What a notice says where others may change it while somebody decides, in words. */
export async function noticeValues(file: NoticeFile): Promise<FormValues> {
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  return {
    now: `${t(`stateName.${file.state}`)}${file.disputed ? ` · ${words('disputed')}` : ''}`,
    title: file.title,
    body: file.body,
    publicUntil: file.publicUntil ?? '',
    decidedOn: file.decidedOn ?? '',
    basis: file.basis.map(({ clause }) => clause),
    returned: file.returnReason ?? '',
  };
}

/** What those are called. */
export async function noticeLabels(): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  return {
    now: words('state'),
    title: t('noticeTitle'),
    body: t('body'),
    publicUntil: t('publicUntil'),
    decidedOn: t('decidedOn'),
    basis: t('basis'),
    returned: t('returnReason'),
    reason: words('reason'),
  };
}
