/** What an address leads to, as far as it says so itself. Pure. */

/** https and a host with a dot: nothing that runs, and nothing of a machine's own. */
export function isHttpsAddress(link: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(link) && URL.canParse(link);
}

/** This machine. */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[|\]$/g, "");
  return bare === "localhost" || bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}
