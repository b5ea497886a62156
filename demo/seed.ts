import { siteStatements, type Statement } from '../worker/store/sites.ts'
import { conversations } from './conversations.ts'
import { demoSites } from './demo-sites.ts'
import { seedThread } from './seed-thread.ts'

/** The demo's newsrooms, policies and conversations, for a database that has none. */
export const seedStatements = async (
  origin: string,
  now: number,
  publisher?: string,
): Promise<Statement[]> => {
  const sites = demoSites(origin, publisher)
  const statements = (await Promise.all(sites.map((site) => siteStatements(site, now)))).flat()
  for (const thread of conversations) {
    const site = sites.find(({ id }) => id === thread.site)
    if (site) statements.push(...(await seedThread(thread, site, origin, now)))
  }
  return statements
}

/** Another port is another origin: what the sites allow follows, and nothing else is touched. */
export const moveStatements = async (
  origin: string,
  now: number,
  publisher?: string,
): Promise<Statement[]> => {
  const perSite = demoSites(origin, publisher).map(async (site): Promise<Statement[]> => {
    const origins = JSON.stringify(site.origins)
    const [, ...policies] = await siteStatements(site, now)
    return [
      ...policies,
      {
        sql: `UPDATE sites SET origins = ?, policy_version = ?, version = version + 1
WHERE id = ? AND (origins <> ? OR policy_version <> ?)`,
        values: [origins, site.policyVersion, site.id, origins, site.policyVersion],
      },
      // The articles moved with the port; a link to where they stood would lead nowhere.
      {
        sql: `UPDATE threads SET url = ? || substr(url, instr(url, '/demo/')), version = version + 1
WHERE site = ? AND instr(url, '/demo/') > 0 AND substr(url, 1, instr(url, '/demo/') - 1) <> ?`,
        values: [origin, site.id, origin],
      },
    ]
  })
  return (await Promise.all(perSite)).flat()
}
