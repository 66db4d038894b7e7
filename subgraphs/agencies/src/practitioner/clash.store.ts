import type { Em } from '@chengan/shared/database/database';
import type { Registration } from './clash.ts';

/** Where somebody is registered now beside `holder`; the caller sees all rows (`seeingAll`) and hands on no more than that. */
export async function registeredElsewhere(
  em: Em,
  identityHash: string,
  holder: string,
): Promise<{ readonly holderKind: 'AGENCY' | 'EXPERT'; readonly fullTime: boolean }[]> {
  return em.execute(
    `select holder_kind as "holderKind", full_time as "fullTime" from person_file
     where identity_hash = ? and holder <> ? and left_on is null`,
    [identityHash, holder],
  );
}

/** Whether the holder has an open file of the person, other than `except`. */
export async function isKnownHere(
  em: Em,
  identityHash: string,
  holder: string,
  except: string,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from person_file where identity_hash = ? and holder = ? and left_on is null and person <> ?::uuid`,
    [identityHash, holder, except],
  );
  return rows.length > 0;
}

/** Whether a certificate of that kind and number is on file for somebody else, or for this file itself. */
export async function certificateNumberHeld(
  em: Em,
  {
    kind,
    number,
    identityHash,
    person,
  }: { kind: string; number: string; identityHash: string; person: string },
): Promise<'HERE' | 'ANOTHER_PERSON' | undefined> {
  const rows = await em.execute<{ here: boolean; same: boolean }[]>(
    `select c.person = ?::uuid as here, f.identity_hash = ? as same from person_certificate c
     join person_file f on f.person = c.person where c.kind = ? and c.number = ? and c.ended_on is null`,
    [person, identityHash, kind, number],
  );
  if (rows.some((row) => row.here)) return 'HERE';
  return rows.some((row) => !row.same) ? 'ANOTHER_PERSON' : undefined;
}

/** The keyed hash of the person's identity number. It never leaves the commands. */
export async function identityHashOf(em: Em, person: string): Promise<string> {
  const [row] = await em.execute<{ hash: string }[]>(
    'select identity_hash as hash from person_file where person = ?::uuid',
    [person],
  );
  if (!row) throw new Error(`no file of person ${person}`);
  return row.hash;
}

export interface Pair {
  readonly one: Registration;
  readonly other: Registration;
}

const registration = (of: 'a' | 'b') => `jsonb_build_object('person', ${of}.person, 'name', ${of}.name,
    'holderKind', ${of}.holder_kind, 'holder', ${of}.holder, 'fullTime', ${of}.full_time,
    'from', coalesce(${of}.employed_on::text, '0001-01-01'), 'to', ${of}.left_on::text,
    'holderName', coalesce((select name from agency where credit_code = ${of}.holder),
                           (select name from expert where id::text = ${of}.holder), ''),
    'places', (select coalesce(jsonb_agg(place), '[]'::jsonb) from (
                 select region as place from agency where credit_code = ${of}.holder and region is not null
                 union select town from service_contract where agency = ${of}.holder and town is not null) places))`;

/** Every two files of one person with different holders, the earlier file first: all, or those of one hash. */
export async function pairsOfOnePerson(em: Em, identityHash?: string): Promise<Pair[]> {
  return em.execute<Pair[]>(
    `select ${registration('a')} as one, ${registration('b')} as other from person_file a join person_file b
       on b.identity_hash = a.identity_hash and a.person < b.person and a.holder <> b.holder
     ${identityHash === undefined ? '' : 'where a.identity_hash = ?'} order by a.person, b.person`,
    identityHash === undefined ? [] : [identityHash],
  );
}

/** The registration of one file, and those of everybody with that hash. */
export async function registrationOf(em: Em, person: string): Promise<Registration | undefined> {
  const [row] = await em.execute<{ one: Registration }[]>(
    `select ${registration('a')} as one from person_file a where a.person = ?::uuid`,
    [person],
  );
  return row?.one;
}

/** All registrations under one hash. */
export async function registrationsUnder(em: Em, identityHash: string): Promise<Registration[]> {
  const rows = await em.execute<{ one: Registration }[]>(
    `select ${registration('a')} as one from person_file a where a.identity_hash = ? order by a.person`,
    [identityHash],
  );
  return rows.map(({ one }) => one);
}
