import { createServer } from 'node:net';

/** Whether somebody listens on `port` of any local address. */
export async function isTaken(port: number): Promise<boolean> {
  const probe = (host: string | undefined) =>
    new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
      server.listen({ port, ...(host === undefined ? {} : { host }) }, () =>
        server.close(() => resolve(false)),
      );
    });
  return (await probe(undefined)) || (await probe('127.0.0.1'));
}
