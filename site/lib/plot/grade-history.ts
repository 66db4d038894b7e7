import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { CreditBand } from '../hub/generated/graphql.ts';
import { INK, inked, PAPER, RULE, SOFT } from './ink.ts';

use([LineChart, GridComponent, SVGRenderer]);

export interface GradePoint {
  readonly cycle: number;
  readonly score: string;
  readonly band: CreditBand;
}

const SYMBOL: Readonly<Record<CreditBand, string>> = {
  A: 'circle',
  B: 'rect',
  C: 'triangle',
  BLACKLIST: 'path://M31 4h38l27 27v38L69 96H31L4 69V31z',
};

const WIDTH = 480;
const HEIGHT = 240;

/**
 * The scores of past cycles as an SVG drawing, oldest first, each point in the shape of its band. Drawn on the server;
 * empty when there are fewer than two points, which make no history.
 */
export function gradeHistoryPlot(points: readonly GradePoint[]): string {
  if (points.length < 2) return '';
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: 'transparent',
      grid: { left: 40, right: 24, top: 38, bottom: 34 },
      xAxis: {
        type: 'category',
        data: points.map((point) => String(point.cycle)),
        axisLine: { lineStyle: { color: SOFT } },
        axisTick: { show: false },
        axisLabel: { fontSize: 14, color: SOFT },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 20,
        axisLabel: { fontSize: 13, color: SOFT },
        splitLine: { lineStyle: { color: RULE } },
      },
      series: [
        {
          type: 'line',
          silent: true,
          clip: false,
          lineStyle: { color: INK, width: 1.5 },
          label: { show: true, color: INK, fontSize: 15, fontWeight: 'bold', distance: 9 },
          symbolSize: 15,
          data: points.map((point) => ({
            value: Number(point.score),
            symbol: SYMBOL[point.band],
            itemStyle: { color: point.band === 'BLACKLIST' ? INK : PAPER, borderColor: INK, borderWidth: 2 },
          })),
        },
      ],
    });
    return inked(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
