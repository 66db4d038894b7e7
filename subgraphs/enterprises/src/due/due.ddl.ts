/** Index of the inbox: grades of an authority by the day on which they run out, without those that others followed. */
export function dueDdl(schema: string): string[] {
  return [
    `create index supervision_grade_ending on ${schema}.supervision_grade (authority, valid_to, id)
      where valid_to is not null and not followed`,
  ];
}
