import { enforcementEvents } from '@chengan/shared/events/events';
import type { Handler } from '@chengan/shared/journal/follow';
import { forgetPublicNotice, savePublicNotice } from './public-notice.store.ts';

/** Keeps count of what `enforcement` has published and not withdrawn. */
export const countNotices: Handler = async (em, entries) => {
  for (const { type, facts } of entries) {
    if (type === 'notice.published') {
      const { noticeId, publicUntil } = enforcementEvents[type].parse(facts);
      await savePublicNotice(em, noticeId, publicUntil);
    } else if (type === 'notice.withdrawn') {
      await forgetPublicNotice(em, enforcementEvents[type].parse(facts).noticeId);
    }
  }
};
