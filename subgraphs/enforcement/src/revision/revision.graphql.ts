const WHY = 'The revision that was looked at: when it is no longer that one, CHANGED_MEANWHILE.';

/** The argument with which whoever decides says which revision they had before them. */
export const REVISION = { nullable: true, description: WHY } as const;

/** The same where what is decided takes effect outside: nobody confirms, approves or publishes what they have not seen. */
export const REVISION_SEEN = { description: WHY } as const;
