import type { AgencyFile as Shown, AgencyFileVersion } from './agency-file-types.graphql.ts';
import type { AgencyFile } from './agency-file.ts';
import { gapsOf } from './gaps.ts';
import { maskedPhone } from './phone.ts';

/** A version of the file as the graph shows it: without the telephone number. */
export function toAgencyFile({ agency, phone, actingAs: _, ...file }: AgencyFile): Shown {
  return {
    ...file,
    creditCode: agency,
    phoneMasked: phone && maskedPhone(phone),
    gaps: gapsOf({ ...file, phone }).map(({ field, what }) => ({
      field,
      message: `缺少${what.zh}。`,
      messageEn: `The ${what.en} is lacking.`,
    })),
  };
}

export function toVersion(file: AgencyFile): AgencyFileVersion {
  const { revision, recordedAt, changedOn, changedFields, note, account } = file;
  return { revision, recordedAt, changedOn, changedFields, note, account };
}
