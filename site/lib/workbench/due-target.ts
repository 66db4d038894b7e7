import type { DueItem } from '../hub/due.ts';
import type { Workbench } from '../session/seat.ts';

/** Where an item of the inbox is handled or looked at; undefined while there is no page for it. */
export function dueTarget(
  { kind, target }: Pick<DueItem, 'kind' | 'target'>,
  workbench: Workbench,
): string | undefined {
  switch (target.kind) {
    case 'AGENCY':
      return workbench === 'portal' ? '/portal/file' : `/desk/agency/${target.id}`;
    case 'ENTERPRISE':
      return workbench === 'portal' ? '/portal/file' : `/enterprise/${target.id}`;
    case 'NOTICE':
      if (workbench === 'desk') return `/desk/notices/${target.id}`;
      return kind === 'NOTICE_ENDS' ? `/notice/${target.id}` : undefined;
    case 'FINDING':
      return workbench === 'desk' ? `/desk/findings/${target.id}` : `/portal/file#entry-${target.id}`;
    case 'FILING':
      return `/${workbench}/filings/${target.id}`;
    case 'FILING_FORM':
      return workbench === 'portal' ? '/portal/filings' : undefined;
    case 'SUGGESTION':
      return workbench === 'desk' ? `/desk/suggestions/${target.id}` : undefined;
    case 'MONTHLY_REPORT':
      return workbench === 'portal' ? `/portal/reports/${target.id}` : `/desk/reports?month=${target.id}`;
    case 'CREDIT_CYCLE':
      return workbench === 'desk' ? `/desk/cycle?year=${target.id}` : `/portal/file?cycle=${target.id}#score`;
    case 'COMPLAINT':
      return workbench === 'desk' ? `/desk/complaints/${target.id}` : undefined;
    case 'OBJECTION':
      return `/${workbench}/objections/${target.id}`;
    case 'CONTRACT':
      return `/${workbench}/contracts/${target.id}`;
    case 'PRACTITIONER':
      return workbench === 'portal' ? `/portal/practitioners/${target.id}` : undefined;
    case 'EXPERT_FILE':
      return workbench === 'portal' ? '/portal/expert-file' : undefined;
    case 'QUALIFICATION':
      return workbench === 'portal' ? '/portal/qualifications' : undefined;
    case 'VISIT':
      return `/${workbench}/visits/${target.id}`;
    case 'HAZARD_REPORT':
      return workbench === 'desk' ? `/desk/hazard-reports#${target.id}` : undefined;
    case 'LISTING':
      return workbench === 'desk' ? `/desk/listings/${target.id}` : undefined;
    case 'ESCALATION':
      return workbench === 'desk' ? `/desk/escalations?state=OPEN#${target.id}` : undefined;
    case 'STAR_APPLICATION':
      return workbench === 'desk' ? `/desk/stars/${target.id}` : '/portal/stars';
    case 'STAR_REVIEW':
      return workbench === 'desk' ? '/desk/stars/reviews' : '/portal/stars';
    default:
      return undefined;
  }
}
