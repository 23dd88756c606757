/**
 * From where a file may be fetched, and whether our token goes along. Pure. An address comes from outside: without
 * this the bot would ask any machine for anything, and show its token to whoever asks for it.
 */
import { isLoopback } from "../address.ts";
import type { Attachment } from "../chat.ts";
import { storeNameOf } from "../files/store-name.ts";

export interface SourceRules {
  /** Without a registration outside production: Teams is a program on this machine. */
  readonly local: boolean;
  /** The municipality's own names in SharePoint: "kommunen" of kommunen.sharepoint.com and kommunen-my.sharepoint.com. */
  readonly fileStores: readonly string[];
}

export type Source =
  | { readonly kind: "allowed"; readonly url: URL; readonly withToken: boolean }
  | { readonly kind: "refused"; readonly host: string };

/**
 * Teams' own service for bots. Not `*.trafficmanager.net`: anybody can have a name there.
 */
const serviceHosts: ReadonlySet<string> = new Set([
  "smba.trafficmanager.net",
  "smba.infra.gcc.teams.microsoft.com",
]);
/** With a region and a tenant before it, or without. */
const PICTURE_PATH = /^(?:\/[\w-]+){0,2}\/v3\/attachments\/[\w.-]+\/views\/[\w-]+$/;

export function sourceOf({ address, serviceUrl }: Attachment, rules: SourceRules): Source {
  const url = URL.parse(address);
  if (!url || url.username !== "" || url.password !== "") return { kind: "refused", host: "" };
  if (rules.local && isLoopback(url.hostname) && /^https?:$/.test(url.protocol))
    return { kind: "allowed", url, withToken: false };
  // URL leaves the usual port out.
  const usual = url.protocol === "https:" && url.port === "";
  if (usual && isOwnStore(url.hostname, rules.fileStores)) return { kind: "allowed", url, withToken: false };
  if (usual && isPicture(url, serviceUrl)) return { kind: "allowed", url, withToken: true };
  return { kind: "refused", host: url.hostname };
}

function isPicture(url: URL, serviceUrl: string): boolean {
  const sameService = URL.parse(serviceUrl)?.host === url.host;
  return sameService && serviceHosts.has(url.host) && PICTURE_PATH.test(url.pathname);
}

function isOwnStore(host: string, stores: readonly string[]): boolean {
  const name = storeNameOf(host);
  return name !== undefined && stores.includes(name);
}
