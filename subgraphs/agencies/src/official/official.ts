import type { Problem } from '@chengan/shared/outcome/outcome';

/** Who acts, as the rules see it. */
export interface Official {
  readonly account: string;
  readonly role: 'clerk' | 'reviewer' | 'leader';
  /** Id in the tree of authorities. */
  readonly authority: string;
}

/** What keeps an official from publishing results for `authority`: only its own leader may. */
export function publisherProblems(
  official: Official | undefined,
  authority: string,
  clause: string,
): Problem[] {
  if (!official) {
    return [{ code: 'UNAUTHENTICATED', message: '请先登录。', messageEn: 'Please sign in first.' }];
  }
  if (official.authority === authority && official.role === 'leader') return [];
  return [
    {
      code: 'FORBIDDEN',
      message: '评定结果由本级应急管理局负责人公布。',
      messageEn: 'Results are published by the leader of the bureau itself.',
      clause,
    },
  ];
}
