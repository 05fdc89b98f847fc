/**
 * npm tells only its shell to stop, and the shell dies without telling us: under npm (or a studio) we stop when the
 * process that started us is gone.
 */
const EVERY_MS = 300;

export const whenOrphaned = (stop: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined && process.env.KEELSON_PARENT_PIPE !== '1') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, EVERY_MS).unref();
};
