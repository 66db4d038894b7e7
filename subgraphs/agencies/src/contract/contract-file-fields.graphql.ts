import { toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { toRegion } from '@chengan/shared/graph/region.graphql';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { Attachment } from '../attachment/attachment.graphql.ts';
import { toIndustry, toServiceKind } from '../service-kind/choices.graphql.ts';
import type { VisitSummary } from '../visit/visit.ts';
import { visitsOfContracts } from '../visit/visits-between.store.ts';
import { contentCoverage } from './content-coverage.ts';
import type { Contract } from './contract.ts';
import { loadAttachments, loadPersonName } from './loaders.graphql.ts';
import type { ContractEntry as EntryRecord } from './contract-entry.ts';
import { entriesOf } from './contract-entry.store.ts';
import {
  ContentCoverage,
  ContractEntry,
  ContractFile,
  ContractSection,
  ContractYear,
} from './contract-file.graphql.ts';
import { renewalsOf } from './contract-files.store.ts';
import { contractYears } from './contract-years.ts';
import { mandatoryParts } from './mandatory-parts.ts';
import { type ContractTerms, SECTIONS } from './terms.ts';

/** The contract as its parties see it. */
export function toContractFile(contract: Contract): ContractFile {
  const { enterprise, industry, kinds, place, authority, version, ...rest } = contract;
  return {
    ...rest,
    number: contract.number ?? null,
    enterprise: { creditCode: enterprise },
    industry: toIndustry(industry),
    kinds: kinds.map(toServiceKind),
    place: toRegion(place),
    authority: authority === null ? null : { id: authority },
    revision: version,
    contract,
  };
}

/** The words of a contract, with the clause that wants each at `place`. */
export function toSections(terms: Pick<ContractTerms, 'sections'> | null, place: string | null, on: string) {
  const wanted = new Map<string, string>(
    place === null
      ? []
      : mandatoryParts(place, on as ContractTerms['signedOn']).map(({ part, clause }) => [part, clause]),
  );
  return SECTIONS.map(({ code, name, nameEn }): ContractSection => {
    const clause = wanted.get(code);
    return {
      code,
      name,
      nameEn,
      text: terms?.sections[code] ?? null,
      wantedBy: clause ? toCitation(clause) : null,
    };
  });
}

function loadEntries(context: GraphContext, id: string): Promise<EntryRecord[]> {
  return context
    .loader(
      'contract-entries',
      () => new DataLoader<string, EntryRecord[]>((ids) => entriesOf(context.em, ids)),
    )
    .load(id);
}

async function termsOf(context: GraphContext, { id }: ContractFile): Promise<ContractTerms | null> {
  return (await loadEntries(context, id)).at(-1)?.terms ?? null;
}

@Resolver(() => ContractFile)
export class ContractFileFields {
  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() { contract }: ContractFile, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, contract.agency);
  }

  @FieldResolver(() => [ContractSection])
  async sections(@Root() file: ContractFile, @Ctx() context: GraphContext): Promise<ContractSection[]> {
    const { place, signedOn, startsOn } = file.contract;
    return toSections(await termsOf(context, file), place, signedOn ?? startsOn);
  }

  @FieldResolver(() => [Int], { description: 'J-12 by number.' })
  async contents(@Root() file: ContractFile, @Ctx() context: GraphContext): Promise<readonly number[]> {
    return (await termsOf(context, file))?.contents ?? [];
  }

  @FieldResolver(() => String, { nullable: true, description: 'In words; optional.' })
  async fee(@Root() file: ContractFile, @Ctx() context: GraphContext): Promise<string | null> {
    return (await termsOf(context, file))?.fee ?? null;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The practitioner who leads the work (S-5.4.1a).' })
  leader(@Root() { contract }: ContractFile): string | null {
    return contract.leader;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the leader.' })
  async leaderName(@Root() { contract }: ContractFile, @Ctx() context: GraphContext): Promise<string | null> {
    return contract.leader === null ? null : loadPersonName(context, contract.leader);
  }

  @FieldResolver(() => [Attachment], { description: 'The signed paper and what else was handed in.' })
  attachments(@Root() { id }: ContractFile, @Ctx() context: GraphContext): Promise<Attachment[]> {
    return loadAttachments(context, `contract:${id}`);
  }

  @FieldResolver(() => [ContractEntry], { description: 'Everything that was entered, the first ahead.' })
  async entries(@Root() { id }: ContractFile, @Ctx() context: GraphContext): Promise<ContractEntry[]> {
    return (await loadEntries(context, id)).map((entry) => ({
      ...entry,
      endsOn: entry.terms?.endsOn ?? null,
      visitsPerYear: entry.terms?.visitsPerYear ?? null,
      warnings: entry.warnings.map(({ code, message, messageEn, clause }) => ({
        code,
        message,
        messageEn,
        clause: clause === undefined ? null : toCitation(clause),
      })),
    }));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The contract that continues it.' })
  renewedBy(@Root() { id }: ContractFile, @Ctx() context: GraphContext): Promise<string | null> {
    return context
      .loader(
        'contract-renewals',
        () => new DataLoader<string, string | null>((ids) => renewalsOf(context.em, ids)),
      )
      .load(id);
  }

  @FieldResolver(() => [ContractYear], {
    description: 'Year by year, what was agreed and what was made (J-11b).',
  })
  async years(@Root() { id, contract }: ContractFile, @Ctx() context: GraphContext): Promise<ContractYear[]> {
    const visits = await loadVisits(context, id);
    return contractYears(contract).map((year) => ({
      ...year,
      made: visits.filter(({ on }) => year.from <= on && on <= year.to).length,
      over: year.to < context.today,
    }));
  }

  @FieldResolver(() => [ContentCoverage], {
    description: 'The ten contents of service against the visits, year by year (J-12).',
  })
  async contentCoverage(
    @Root() file: ContractFile,
    @Ctx() context: GraphContext,
  ): Promise<readonly ContentCoverage[]> {
    const agreed = (await termsOf(context, file))?.contents ?? [];
    return contentCoverage(file.contract, agreed, await loadVisits(context, file.id), context.today);
  }
}

function loadVisits(context: GraphContext, id: string): Promise<VisitSummary[]> {
  return context
    .loader(
      'contract-visits',
      () =>
        new DataLoader<string, VisitSummary[]>(async (ids) => {
          const found = await visitsOfContracts(context.em, ids);
          return ids.map((one) => found.filter(({ contract }) => contract === one));
        }),
    )
    .load(id);
}
