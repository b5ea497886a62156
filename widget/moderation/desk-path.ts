/** The path of a call about a site's comments, below `/v1`. */
export const deskPath = (site: string, path: string): string =>
  `/sites/${encodeURIComponent(site)}/moderation${path}`
