import { regionByCode } from '../region/region.ts';
import { demonstrationCode } from './codes.ts';
import { countyOf, NAME_PREFIX, ENTERPRISES_BY_TOWN } from './places.ts';
import { type Trade, TRADES } from './trades.ts';
import { BUREAUS, type Bureau, type ChemicalKind, type Enterprise } from './world.ts';

const KINDS: readonly (readonly [trade: string, kind: ChemicalKind])[] = [
  ['化工', 'PRODUCTION'],
  ['气体', 'PRODUCTION'],
  ['石油销售', 'TRADE'],
  ['燃气', 'TRADE'],
  ['仓储', 'STORAGE'],
];

/** The enterprises of all bureaus, about 400; `brands` gives each its own. */
export function enterprisesOf(brands: readonly string[]): Enterprise[] {
  const towns = BUREAUS.flatMap((bureau) =>
    ENTERPRISES_BY_TOWN[bureau].flatMap(([town, count]) =>
      Array.from({ length: count }, (_, index) => ({ bureau, town, ofTown: index + 1 })),
    ),
  );
  const ofBureau = new Map<Bureau, number>();
  return towns.map(({ bureau, town, ofTown }, index) => {
    const turn = ofBureau.get(bureau) ?? 0;
    ofBureau.set(bureau, turn + 1);
    const trade = tradeOf(bureau, turn);
    const kind = bureau === 'hangjin' ? (chemicalKindOf(trade) ?? useOf(turn)) : undefined;
    return {
      creditCode: demonstrationCode(countyOf(town), 'E', index + 1),
      name: `${NAME_PREFIX[countyOf(town)] ?? ''}${brandAt(brands, index)}${trade.word}有限公司`,
      bureau,
      town,
      address: addressIn(town, ofTown),
      trade: trade.word,
      industry: trade.industry,
      ...(kind && { chemical: kind }),
    };
  });
}

/** `江苏省无锡市江阴市周庄镇演示工业园12号`: a place that no map has. */
export function addressIn(town: string, number: number, street = '演示工业园'): string {
  const region = regionByCode(town);
  if (!region) throw new Error(`no such town: ${town}`);
  return `${region.fullName}${street}${number}号`;
}

export function brandAt(brands: readonly string[], index: number): string {
  const brand = brands[index];
  if (brand === undefined) throw new RangeError(`fewer than ${index + 1} brands`);
  return brand;
}

function tradeOf(bureau: Bureau, turn: number): Trade {
  const trades = TRADES[bureau];
  const trade = trades[turn % trades.length];
  if (!trade) throw new Error(`no trades for ${bureau}`);
  return trade;
}

function chemicalKindOf(trade: Trade): ChemicalKind | undefined {
  return KINDS.find(([word]) => word === trade.word)?.[1];
}

/** Some of the other enterprises of 杭锦旗 use hazardous chemicals in their process. */
function useOf(turn: number): ChemicalKind | undefined {
  return turn % 3 === 0 ? 'USE' : undefined;
}
