import { Hono } from 'hono'
import { seriesQuerySchema } from '../../contract/moderation/series.ts'
import { readSeries } from '../../core/moderation/read-series.ts'
import { refuse } from '../../core/result.ts'
import { createStore } from '../../store/d1-comment-store.ts'
import { seriesStore } from '../../store/moderation/series-store.ts'
import { refused, type Desk } from './desk.ts'

/** The figures behind the desk's pictures. */
export const seriesRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/series', async (c) => {
    const query = seriesQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const series = await readSeries(
      { ...query.data, site: c.req.param('site') },
      { sites: createStore(c.env.DB), series: seriesStore(c.env.DB), now: Date.now() },
    )
    return series.ok ? c.json(series.value) : refused(c, series)
  })
