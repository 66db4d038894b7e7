import type { Words } from '@chengan/shared/due/due';

/** The pledge of J-9a as the hub words it; whoever has the bureau's own paper attaches that instead. */
export const PLEDGE: Words = {
  zh: '本机构及全体执业人员郑重承诺：遵守安全生产法律、法规、规章和标准；科学公正、独立客观、诚实守信地开展技术服务，对服务项目负责；不弄虚作假，不转包服务项目，不以监管部门名义招揽业务，不以不正当手段竞争；保守服务对象的技术秘密和商业秘密；发现事故隐患如实书面告知并督促整改；按时、如实报送信息，接受监督检查。所报材料真实、完整，如有虚假，愿承担相应责任。',
  en: 'This agency and all its practitioners pledge: to keep the laws, regulations and standards of work safety; to serve scientifically, independently and honestly, and to answer for each project; not to falsify, subcontract, solicit in the name of an authority or compete unfairly; to keep the secrets of clients; to tell hazards truthfully in writing and see that they are put right; to report truthfully and in time, and to accept supervision. What is filed is true and complete.',
};
