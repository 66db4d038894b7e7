/** The systems that a file is asked for by name, in the order of the form (S-A3, S-4.1d); any other is a line of text. */
export const NAMED_SYSTEMS = [
  'CONDUCT',
  'ASSESSMENT_TRAINING',
  'WORKFLOW',
  'RETURN_VISIT',
  'CONFIDENTIALITY',
  'INTEGRITY',
  'PROCESS_CONTROL',
] as const;
export type NamedSystem = (typeof NAMED_SYSTEMS)[number];

export interface SystemEntry {
  readonly kind: NamedSystem | 'OTHER';
  readonly title: string;
  readonly inForceFrom: string;
}

/** A system as it was typed, and the field it was typed in. */
export interface TypedSystem extends SystemEntry {
  readonly field: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What was typed about systems; those without a title are left out. */
export function readSystems(values: Values): TypedSystem[] {
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const named = NAMED_SYSTEMS.map((kind): TypedSystem => {
    const field = `system.${kind}`;
    return { kind, title: text(field), inForceFrom: text(`${field}.from`), field };
  });
  const others = text('otherSystems')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): TypedSystem => {
      const [title = '', inForceFrom = ''] = line.split(/\s*[;；|\t]\s*/);
      return { kind: 'OTHER', title, inForceFrom, field: 'otherSystems' };
    });
  return [...named.filter((one) => one.title !== '' || one.inForceFrom !== ''), ...others];
}

/** The fields of the form that stand for the systems of a file. The first of a kind has fields of its own. */
export function systemValues(systems: readonly SystemEntry[]): Record<string, string> {
  const values: Record<string, string> = {};
  const others: string[] = [];
  for (const { kind, title, inForceFrom } of systems) {
    const field = `system.${kind}`;
    if (kind === 'OTHER' || values[field] !== undefined) {
      others.push(`${title}；${inForceFrom}`);
      continue;
    }
    values[field] = title;
    values[`${field}.from`] = inForceFrom;
  }
  return { ...values, otherSystems: others.join('\n') };
}
