import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import type { AgencyFacts } from './agency-file.ts';
import { tidyPhone } from './phone.ts';

/** The facts as they are kept: trimmed, empty as null, decimals without needless noughts, so that like compares with like. */
export function tidyFacts(facts: AgencyFacts): AgencyFacts {
  return {
    name: facts.name.trim(),
    registeredAddress: facts.registeredAddress.trim(),
    officeAddress: tidy(facts.officeAddress),
    officeArea: decimal(facts.officeArea),
    officeTenure: facts.officeTenure,
    legalRepresentative: tidy(facts.legalRepresentative),
    principal: tidy(facts.principal),
    contact: tidy(facts.contact),
    phone: facts.phone === null ? null : tidy(tidyPhone(facts.phone)),
    establishedOn: facts.establishedOn,
    registeredCapital: decimal(facts.registeredCapital),
    businessScope: tidy(facts.businessScope),
    organisation: facts.organisation,
    equipment: facts.equipment.map(({ name, quantity, note }) => ({
      name: name.trim(),
      quantity,
      note: tidy(note),
    })),
    systems: facts.systems.map(({ kind, title, inForceFrom }) => ({
      kind,
      title: title.trim(),
      inForceFrom,
    })),
    otherConditions: facts.otherConditions.map(({ text, basis, met }) => ({
      text: text.trim(),
      basis: tidy(basis),
      met,
    })),
  };
}

function tidy(text: string | null): string | null {
  return text?.trim() || null;
}

/** What is no decimal stays as it was typed, to be refused. */
function decimal(text: string | null): string | null {
  const typed = text?.normalize('NFKC').replace(/,/g, '').trim() || null;
  return typed !== null && /^-?\d{1,12}(\.\d{1,2})?$/.test(typed) ? toDecimalString(exact(typed)) : typed;
}
