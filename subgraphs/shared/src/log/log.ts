import { type DestinationStream, type Level, type Logger, pino, stdSerializers } from 'pino';

/**
 * A log of JSON lines on standard output, or on `destination`. Under `error` it takes an error with its message, stack
 * and cause, which JSON alone would print as `{}`.
 */
export function createLog(level: Level | 'silent', destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { error: stdSerializers.err } };
  return destination ? pino(options, destination) : pino(options);
}
