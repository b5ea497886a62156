import { z } from 'zod'

const day = z.iso.date()
const count = z.number().int()

export const seriesQuerySchema = z.object({
  from: day.optional().describe('first day, in the site’s time zone; else 30 days back'),
  to: day.optional().describe('last day; else today'),
})

const byStatus = z.object({ approved: count, pending: count, spam: count, trash: count })

/** What the desk's pictures show. Days and hours are those of the site's time zone. */
export const seriesSchema = z
  .object({
    timeZone: z.string(),
    from: day,
    to: day,
    days: z
      .array(byStatus.extend({ day }))
      .describe('comments by the day they were written and what became of them; every day of the span'),
    toDecision: z
      .object({
        decisions: count,
        medianSeconds: z.number().nullable(),
        p90Seconds: z.number().nullable(),
        days: z.array(
          z.object({
            day,
            decisions: count,
            medianSeconds: z.number().nullable(),
            p90Seconds: z.number().nullable(),
          }),
        ),
      })
      .describe('from a comment’s arrival to a moderator’s first decision, to within some 10 %'),
    spam: z.object({
      comments: count,
      spam: count,
      share: z.number().nullable().describe('0 to 1; null where there are no comments'),
    }),
    agreement: z
      .object({
        hamApproved: count,
        hamRejected: count.describe('the filters saw nothing, the moderator said spam'),
        spamApproved: count.describe('the filters said spam, the moderator published'),
        spamRejected: count,
        unsureApproved: count,
        unsureRejected: count,
      })
      .describe('the filters’ last word against the moderator’s: approved, or spam'),
    articles: z
      .array(
        z.object({
          key: z.string(),
          url: z.string().nullable(),
          title: z.string().nullable(),
          comments: count,
        }),
      )
      .describe('the busiest first, at most ten'),
    hours: z
      .array(z.array(count).length(24))
      .length(7)
      .describe('comments by weekday, Monday first, and hour'),
    waiting: byStatus.pick({ pending: true }).extend({ oldestAt: z.iso.datetime().nullable() }),
  })
  .meta({ id: 'Series' })
export type Series = z.infer<typeof seriesSchema>
export type SeriesDay = Series['days'][number]
