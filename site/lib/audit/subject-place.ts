/** Where there is a page about what an entry concerns; undefined where there is none. */
export function subjectPlace(kind: string, id: string): string | undefined {
  switch (kind) {
    case 'Agency':
      return `/agency/${id}`;
    case 'Enterprise':
      return `/enterprise/${id}`;
    case 'Finding':
      return `/desk/findings/${id}`;
    case 'Suggestion':
      return `/desk/suggestions/${id}`;
    case 'Objection':
      return `/desk/objections/${id}`;
    case 'Notice':
      return `/desk/notices/${id}`;
    case 'Listing':
      return `/desk/listings/${id}`;
    default:
      return undefined;
  }
}
