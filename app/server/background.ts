import type { Logger } from 'pino';

/** Work that is done again and again while the server runs. */
export interface BackgroundWork {
  name: string;
  run: () => Promise<void>;
  /** Pause between the end of one run and the begin of the next, in milliseconds. */
  pauseMs: number;
}

/** Timers, so that tests bring their own. */
export interface Timers {
  set: (run: () => void, milliseconds: number) => NodeJS.Timeout;
  clear: (timer: NodeJS.Timeout) => void;
}

const realTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds).unref(),
  clear: (timer) => clearTimeout(timer),
};

/**
 * Starts work at once and again after each pause; a run that fails is logged and followed by the next. Gives the way to stop,
 * which waits for the run under way.
 */
export function inBackground(
  { name, run, pauseMs }: BackgroundWork,
  log: Logger,
  timers: Timers = realTimers,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = run()
      .catch((error: unknown) => log.error({ err: error }, `${name} failed`))
      .then(() => {
        if (!stopped) timer = timers.set(turn, pauseMs);
      });
  };
  turn();
  return async () => {
    stopped = true;
    if (timer !== undefined) timers.clear(timer);
    await running;
  };
}
