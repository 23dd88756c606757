/** "kommunen" of kommunen.sharepoint.com and of kommunen-my.sharepoint.com; undefined for a host that is not SharePoint's. Pure. */
export function storeNameOf(host: string): string | undefined {
  return /^([a-z0-9][a-z0-9-]*?)(?:-my)?\.sharepoint\.com$/.exec(host.toLowerCase())?.[1];
}
