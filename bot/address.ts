/** https and a host with a dot: nothing that runs, and nothing of a machine's own. */
export function isHttpsAddress(link: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(link) && URL.canParse(link);
}
