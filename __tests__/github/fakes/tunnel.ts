import { createServer } from "node:http";
import { connect } from "node:net";

/** A proxy that leads every tunnel to one server, whatever was asked for. */
export interface Tunnel {
  readonly url: string;
  readonly asked: readonly string[];
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export async function tunnelTo(target: string): Promise<Tunnel> {
  const { hostname, port } = new URL(target);
  const asked: string[] = [];
  const proxy = createServer().on("connect", (request, client) => {
    asked.push(request.url ?? "");
    const server = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [server, client]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, "127.0.0.1", resolve);
  });
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => {
        proxy.close(resolve);
      });
    },
  };
}
