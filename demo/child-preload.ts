/**
 * Loaded before the programs that the demo starts. The local Teams client listens on all interfaces when it is
 * only given a port: it is for this machine alone. And nobody is left behind when the demo itself is killed.
 */
import net from "node:net";

type Listen = (this: net.Server, ...parameters: unknown[]) => net.Server;

const listen = Reflect.get(net.Server.prototype, "listen") as Listen;

function listenOnLoopback(this: net.Server, ...parameters: unknown[]): net.Server {
  return listen.apply(this, withLoopback(parameters));
}

function withLoopback([first, ...rest]: unknown[]): unknown[] {
  if (typeof first === "number" && typeof rest[0] !== "string") return [first, "127.0.0.1", ...rest];
  if (typeof first === "object" && first !== null && "port" in first && !("host" in first))
    return [{ ...first, host: "127.0.0.1" }, ...rest];
  return [first, ...rest];
}

net.Server.prototype.listen = listenOnLoopback as typeof net.Server.prototype.listen;
process.once("disconnect", () => process.exit());
process.channel?.unref();
