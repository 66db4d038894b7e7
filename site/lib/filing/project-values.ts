import type { FormValues } from '../form/state.ts';
import { single } from '../http/parameters.ts';
import type { FilingFormOffer } from '../hub/filings.ts';

const NAMES = [
  'client',
  'clientName',
  'industry',
  'place',
  'address',
  'acceptedOn',
  'onSiteOn',
  'leader',
  'contract',
] as const;

/** What a project notification begins with: what the contract of the address says, then what the address itself does. */
export function projectValues(
  projects: FilingFormOffer['projects'],
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): FormValues {
  const typed = Object.fromEntries(NAMES.map((name) => [name, single(parameters, name) ?? '']));
  const contract = projects.find(({ id }) => id === typed['contract']);
  if (!contract) return typed;
  return {
    ...typed,
    ...{ client: contract.client, industry: contract.industry ?? '', kinds: contract.kinds },
    ...{ place: contract.place ?? '', acceptedOn: contract.signedOn, onSiteOn: contract.startsOn },
  };
}
