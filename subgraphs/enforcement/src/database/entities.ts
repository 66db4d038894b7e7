import { FindingEntity } from './finding.entity.ts';
import { ListingEntity, RestrictionEntity } from './listing.entity.ts';
import { NoticeEntity, NoticeSubjectEntity } from './notice.entity.ts';
import { EscalationEntity, EscalationEventEntity, TalkEntity } from './talk.entity.ts';

/** What is written through the ORM. Reads on the public path are SQL of their own in the stores. */
export const ENTITIES = [
  FindingEntity,
  TalkEntity,
  EscalationEntity,
  EscalationEventEntity,
  NoticeEntity,
  NoticeSubjectEntity,
  ListingEntity,
  RestrictionEntity,
];
