declare global {
  /** The folder of the site, as `main.ts` knows it: a bundled module no longer knows where it was. */
  var chenganSiteFolder: string | undefined;
}

/** Where the site's own files lie at run time. Throws before `main.ts` said so. */
export function siteFolder(): string {
  if (globalThis.chenganSiteFolder === undefined) throw new Error('the folder of the site was not told');
  return globalThis.chenganSiteFolder;
}

/** Tells it: an entry point's first deed. */
export function tellSiteFolder(folder: string): void {
  globalThis.chenganSiteFolder = folder;
}
