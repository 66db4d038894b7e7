import { SingleBar } from 'cli-progress';

export interface ProgressDisplay {
  update(progress: { readonly done: number; readonly total: number; readonly resumed: boolean }): void;
  stop(): void;
}

const STEP = 10;

/** A bar on a terminal; elsewhere a line for every tenth. Written to the error stream, so that output stays clean. */
export function progressDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? bar(stream) : plainLines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const display = new SingleBar({
    format: '导入 importing [{bar}] {percentage}% · {duration_formatted}',
    stream,
    hideCursor: true,
    linewrap: false,
  });
  let started = false;
  return {
    update: ({ done, total }) => {
      if (!started) display.start(Math.max(total, 1), 0);
      started = true;
      display.update(Math.min(done, Math.max(total, 1)));
    },
    stop: () => display.stop(),
  };
}

function plainLines(stream: NodeJS.WriteStream): ProgressDisplay {
  let last = -STEP;
  let announced = false;
  return {
    update: ({ done, total, resumed }) => {
      if (resumed && !announced)
        stream.write('上次导入未完成，从中断处继续 an earlier import was broken off; going on from there\n');
      announced = true;
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percent < last + STEP) return;
      last = percent - (percent % STEP);
      stream.write(`导入 importing ${percent}%\n`);
    },
    stop: () => undefined,
  };
}
