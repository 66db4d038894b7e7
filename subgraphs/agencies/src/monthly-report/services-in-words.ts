import { parseDay } from '@chengan/shared/time/day';
import type { ReportedService } from './report-line.ts';

/** What parts one visit from the next in a text, and one name or code from the next. */
const BETWEEN_VISITS = /[\n\r；;]+/;
const BETWEEN_ITEMS = /[、，,]/;
const VISIT = /^(\d{4}-\d{2}-\d{2})\s+(.*?)\s*[（(]([^（()）]*)[)）]$/;

/** Visits as a form and a workbook show them, one a line: `2026-10-12 张三、李四（1、6）`. */
export function servicesInWords(services: readonly ReportedService[]): string {
  return services
    .map(({ on, people, contents }) => `${on} ${people.join('、')}（${contents.join('、')}）`)
    .join('\n');
}

/** The visits written in `text`, and the lines of it that are none. */
export function servicesIn(text: string): {
  readonly services: readonly ReportedService[];
  readonly unread: readonly string[];
} {
  const services: ReportedService[] = [];
  const unread: string[] = [];
  for (const line of text.split(BETWEEN_VISITS).map((one) => one.trim())) {
    if (line === '') continue;
    const service = serviceIn(line);
    if (service) services.push(service);
    else unread.push(line);
  }
  return { services, unread };
}

function serviceIn(line: string): ReportedService | undefined {
  const [, date = '', names = '', codes = ''] = VISIT.exec(line) ?? [];
  const on = parseDay(date);
  if (!on) return undefined;
  const people = itemsIn(names);
  const contents = itemsIn(codes);
  if (!contents.every((code) => /^\d{1,2}$/.test(code))) return undefined;
  return { on, people, contents: contents.map(Number) };
}

/** The items of a text that lists them. */
export function itemsIn(text: string): string[] {
  return text
    .split(BETWEEN_ITEMS)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
