/** The argument with which whoever decides says which revision they had before them. */
export const REVISION = {
  nullable: true,
  description: 'The revision that was looked at: when it is no longer that one, CHANGED_MEANWHILE.',
} as const;
