import { env } from 'cloudflare:workers'

/** What the log of a site holds, oldest first. */
export const logged = async (
  site: string,
): Promise<{ act: string; actor_name: string; subject_id: string }[]> =>
  (
    await env.DB.prepare('SELECT act, actor_name, subject_id FROM desk_log WHERE site = ? ORDER BY id')
      .bind(site)
      .all<{ act: string; actor_name: string; subject_id: string }>()
  ).results
