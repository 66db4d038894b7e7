import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening, type SiteProcess, startSite } from './site-process.ts';

const CODE = '91320281MA0000000X';
const hub = { today: '2026-11-22' };
const agency = {
  creditCode: CODE,
  name: '演示安全技术服务有限公司',
  address: null,
  filedOn: null,
  region: null,
  creditGrade: null,
  starRating: null,
  creditGrades: [],
  starRatings: [],
};

/** A hub of which the part that keeps lists and notices is down. */
const answers: Readonly<Record<string, unknown>> = {
  AgencyAccount: { data: { hub, agency } },
  AgencyStanding: {
    data: null,
    errors: [
      {
        message: '执法数据暂不可用。',
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', messageEn: 'Enforcement is not available.' },
      },
    ],
  },
  ClientsOfAgency: {
    data: {
      hub,
      agency: {
        serviceContracts: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } },
      },
    },
  },
  StaffOfAgency: {
    data: {
      hub,
      agency: {
        qualifications: [],
        regionalFiling: null,
        practitioners: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } },
      },
    },
  },
  AgencyContractCounts: {
    data: { hub, agency: { contractCounts: { on: hub.today, total: 0, byIndustry: [], byTown: [] } } },
  },
  AgencyReportsIssued: {
    data: {
      hub,
      agency: {
        reportsIssued: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } },
      },
    },
  },
};

let stand: Server;
let site: SiteProcess;

beforeAll(async () => {
  stand = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const operation = /query (\w+)/.exec(body)?.[1] ?? '';
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(answers[operation] ?? { errors: [{ message: `unexpected ${operation}` }] }),
      );
    });
  });
  site = await startSite(`http://127.0.0.1:${await listening(stand)}/graphql`);
});

afterAll(async () => {
  await site?.stop();
  stand.close();
});

describe('with a part of the hub down', () => {
  test('the page says which parts cannot be read, and never that there is no record in them', async () => {
    const answer = await fetch(`${site.origin}/agency/${CODE}`);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('演示安全技术服务有限公司');
    expect(html.match(/class="unavailable"/g)?.length).toBe(2);
    expect(html).toContain('这一部分暂时读不到，不表示没有记录。');
    expect(html).toContain('执法数据暂不可用。');
    expect(html).not.toContain('无记录');
    expect(html).not.toContain('没有限制措施');
    expect(html).toContain('没有在合同期内的服务合同');
    expect(html).toContain('没有在本系统登记已出具的报告');
  });

  test('the same in English', async () => {
    const html = await (await fetch(`${site.origin}/en/agency/${CODE}`)).text();
    expect(html).toContain('Enforcement is not available.');
    expect(html).not.toContain('no record on');
  });
});
