import { SingleBar } from 'cli-progress';

/** The error stream of a terminal or of something else. */
export type ErrorStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

export interface ProgressDisplay {
  update(progress: { readonly done: number; readonly total: number; readonly resumed: boolean }): void;
  stop(): void;
}

const STEP = 10;
const RESUMED = '上次导入未完成，从中断处继续 an earlier import was broken off; going on from there\n';

/** A bar on a terminal; elsewhere a line for every tenth. Written to the error stream, so that output stays clean. */
export function progressDisplay(stream: ErrorStream): ProgressDisplay {
  return stream.isTTY ? bar(stream) : plainLines(stream);
}

function bar(stream: ErrorStream): ProgressDisplay {
  const display = new SingleBar({
    format: '导入 importing [{bar}] {percentage}% · {duration_formatted}',
    stream,
    hideCursor: true,
    linewrap: false,
  });
  let started = false;
  return {
    update: ({ done, total, resumed }) => {
      if (!started && resumed) stream.write(RESUMED);
      if (!started) display.start(Math.max(total, 1), 0);
      started = true;
      display.update(Math.min(done, Math.max(total, 1)));
    },
    stop: () => display.stop(),
  };
}

function plainLines(stream: ErrorStream): ProgressDisplay {
  let last = -STEP;
  let announced = false;
  return {
    update: ({ done, total, resumed }) => {
      if (resumed && !announced) stream.write(RESUMED);
      announced = true;
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percent < last + STEP) return;
      last = percent - (percent % STEP);
      stream.write(`导入 importing ${percent}%\n`);
    },
    stop: () => undefined,
  };
}
