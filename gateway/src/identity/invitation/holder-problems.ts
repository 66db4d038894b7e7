import { authorityProblem } from '@chengan/shared/authority/authority';
import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { HolderKind } from '@chengan/shared/permission/roles';

const ID = /^[\w-]{1,64}$/;

/** A holder as it is kept, and what is wrong with it as one of `kind`; a partner needs a name, others may have one. */
export function checkHolder(
  kind: HolderKind,
  holder: string,
  name: string | undefined,
): { readonly holder: string; readonly problems: readonly Problem[] } {
  switch (kind) {
    case 'AUTHORITY': {
      const problem = authorityProblem(holder, 'holder');
      return { holder, problems: problem ? [problem] : [] };
    }
    case 'AGENCY':
    case 'ENTERPRISE': {
      const { code, verdict, problem } = checkCreditCode(holder, 'holder');
      return { holder: code, problems: problem && !isAcceptable(verdict) ? [problem] : [] };
    }
    case 'EXPERT':
      return { holder, problems: ID.test(holder) ? [] : [MALFORMED] };
    case 'PARTNER':
      return { holder, problems: [...(ID.test(holder) ? [] : [MALFORMED]), ...(name ? [] : [NAMELESS])] };
  }
}

const MALFORMED: Problem = {
  code: 'HOLDER_MALFORMED',
  message: '代号只能由字母、数字、“-”和“_”组成，最多 64 个字符。',
  messageEn: 'An id is made of letters, digits, "-" and "_", at most 64 characters.',
  field: 'holder',
};

const NAMELESS: Problem = {
  code: 'NAME_REQUIRED',
  message: '请填写合作单位的名称。',
  messageEn: 'Give the name of the partner.',
  field: 'name',
};
