import { addMonths } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { NumberlessNotice } from '../notice.ts';
import { letter, NAMED_BECAUSE } from '../texts.ts';

const BUREAU = 'huiji';

/** The district's bulletins on its streets and towns (Z-9-1): one public, the next still a draft. */
export function bulletinsOf(seed: number, calendar: Calendar): NumberlessNotice[] {
  const bulletin = (
    label: string,
    daysAgo: number,
    title: string,
    paragraphs: readonly string[],
  ): NumberlessNotice => {
    const decidedOn = calendar.ago(daysAgo);
    return {
      id: idAt(seed, `notice huiji bulletin ${label}`, decidedOn),
      kind: 'BULLETIN',
      authority: BUREAU,
      subjects: [],
      basis: ['Z-9-1'],
      measures: [],
      title,
      body: letter(paragraphs, BUREAU, decidedOn),
      severity: 'MINOR',
      naming: 'NAMED',
      namingReason: NAMED_BECAUSE,
      decidedOn,
      publicUntil: addMonths(decidedOn, 3),
    };
  };
  const published = bulletin('published', 27, '关于工贸行业粉尘防爆和有限空间专项治理进展的通报', [
    '近期，各镇（街道）按照部署开展粉尘防爆和有限空间专项治理。古荥镇、大河路街道部署及时、措施扎实，检查企业全部建立问题清单并完成复查，予以表扬。',
    '长兴路街道部分企业有限空间作业条件确认进展缓慢，予以预警提示，请于本月底前完成并报送结果。',
  ]);
  const next = bulletin('draft', 2, '关于涉氨制冷企业安全检查情况的通报', [
    '区应急管理局对涉氨制冷企业开展了专项检查，重点核验快速冻结装置设置和事故排风运行情况。检查结果待汇总后通报。',
  ]);
  return [{ ...published, publishedOn: calendar.after(published.decidedOn, 2) }, next];
}
