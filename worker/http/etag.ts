import type { Context } from 'hono'

/** Whether the asker holds this version already. All tags of ours are weak: compression changes the bytes. */
export const holdsTag = (c: Context, tag: string): boolean =>
  (c.req.header('If-None-Match') ?? '').split(',').some((held) => held.trim() === tag)

/** Kept by browsers and asked about each time: 304 while nothing has changed. */
export const remember = (c: Context, tag: string): void => {
  c.header('ETag', tag)
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
}
