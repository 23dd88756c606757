/** Signs tokens as the Bot Framework does, with a key of its own, and serves that key. */
import { createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface TokenIssuer {
  readonly metadataUrl: string;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  /** A bearer header; `claims` win over those of a good token. */
  bearer(claims: Readonly<Record<string, unknown>>): string;
  /** The same, signed with a key that nobody serves. */
  forged(claims: Readonly<Record<string, unknown>>): string;
  stop(): Promise<void>;
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const kid = randomUUID();
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  let fetches = 0;
  const server = createServer((request, response) => {
    const keys = request.url === "/keys";
    if (keys) fetches += 1;
    const key = { ...publicKey.export({ format: "jwk" }), kid, use: "sig", endorsements: ["msteams"] };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(keys ? { keys: [key] } : { jwks_uri: `${url}/keys` }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function sign(claims: Readonly<Record<string, unknown>>, signer: typeof privateKey): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { nbf: now - 60, exp: now + 3600 };
    const head = encoded({ typ: "JWT", alg: "RS256", kid });
    const body = encoded({ iss: "https://api.botframework.com", ...times, ...claims });
    const signature = createSign("RSA-SHA256").update(`${head}.${body}`).sign(signer, "base64url");
    return `Bearer ${head}.${body}.${signature}`;
  }

  return {
    metadataUrl: `${url}/openid`,
    fetches: () => fetches,
    bearer: (claims) => sign(claims, privateKey),
    forged: (claims) => sign(claims, other),
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
