import type { FormValues } from '../form/state.ts';
import type { AgencyFileFacts } from '../hub/agency-file.ts';
import { writeConditions, writeEquipment } from './lines.ts';
import { systemValues } from './systems.ts';

/** What the form of the file says before anything is typed: the file as it stands, or what the register knows. */
export function fileValues(
  file: AgencyFileFacts | null,
  registered: { readonly name: string; readonly address: string | null },
  words: { readonly yes: string; readonly no: string },
): FormValues {
  if (!file) return { name: registered.name, registeredAddress: registered.address ?? '' };
  return {
    name: file.name,
    registeredAddress: file.registeredAddress,
    officeAddress: file.officeAddress ?? '',
    officeArea: file.officeArea ?? '',
    officeTenure: file.officeTenure ?? '',
    legalRepresentative: file.legalRepresentative ?? '',
    principal: file.principal ?? '',
    contact: file.contact ?? '',
    establishedOn: file.establishedOn ?? '',
    registeredCapital: file.registeredCapital ?? '',
    businessScope: file.businessScope ?? '',
    organisation: file.organisation ?? '',
    equipment: writeEquipment(file.equipment),
    ...systemValues(file.systems),
    otherConditions: writeConditions(file.otherConditions, words.yes, words.no),
  };
}
