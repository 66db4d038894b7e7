import { city, type Story, town } from './story.ts';

/** Agencies 1 to 6 and 14 to 16: what points do, at and beside each boundary (J-A3-0b, J-A3-0c). */
export const SCORE_STORIES: Readonly<Record<number, Story>> = {
  1: {
    towns: 3,
    shows: '连续两个周期满分，A级',
    older: [],
    newer: [],
    running: [],
  },
  2: {
    towns: 4,
    shows: '四个镇街有项目，镇街得分取平均：92.5分，A级',
    older: [town(1, '3-7', '04-17'), town(3, '3-5', '09-11')],
    newer: [town(1, '3-4', '05'), town(2, '3-7', '05-21'), city('3-4', '10')],
    running: [town(2, '3-7', 35)],
  },
  3: {
    towns: 2,
    shows: '恰好90分，A级（以上含本数）',
    older: [],
    newer: [city('2-1', '06-12')],
    running: [],
  },
  4: {
    towns: 2,
    shows: '恰好80分，B级',
    older: [city('3-4', '03'), city('3-6', '09-18')],
    newer: [city('2-2', '04-15'), city('2-6', '10-16')],
    running: [city('3-4', 50)],
  },
  5: {
    towns: 2,
    shows: '恰好60分，C级',
    older: [city('2-5', '05-14'), city('3-7', '08-20')],
    newer: [city('2-1', '03-18'), city('2-3', '05-20'), city('2-4', '08-12'), city('2-5', '11-05')],
    running: [city('3-7', 20)],
  },
  6: {
    towns: 2,
    shows: '55分，按分数列入“黑名单”',
    blacklisted: ['newer'],
    older: [city('2-2', '04-10'), city('2-5', '07-16'), city('3-5', '10-22')],
    newer: [
      city('2-1', '02-26'),
      city('2-3', '04-22'),
      city('2-5', '06-18'),
      city('2-2', '09-16'),
      city('3-5', '11-12'),
    ],
    running: [],
  },
  14: {
    towns: 1,
    shows: '同一季度扣分超过镇街10分：一年按0分止，一年经市局确认转入市局部分',
    older: [town(1, '2-1', '05-15'), town(1, '3-7', '06-11')],
    newer: [town(1, '2-5', '08-13'), town(1, '3-6', '09-17', { spillConfirmed: true })],
    running: [town(1, '3-7', 60)],
  },
  15: {
    towns: 3,
    shows: '三个镇街取平均，除不尽的分数：98.3333分',
    older: [town(2, '3-6', '12-10', { yearEnd: true })],
    newer: [town(1, '3-7', '07-23')],
    running: [],
  },
  16: {
    towns: 2,
    shows: '兜底条款：5分须书面理由，10分另须局领导批准',
    older: [city('3-3', '06-19'), city('3-9', '09-10')],
    newer: [city('2-8', '07-10')],
    running: [city('3-9', 45)],
  },
};
