import type { Context } from 'hono'
import type { ReceiptView } from '../../contract/comments.ts'
import { editComment } from '../../core/edit-comment.ts'
import { openReceipt, type OpenedReceipt } from '../../core/open-receipt.ts'
import { readReceipt } from '../../core/read-receipt.ts'
import { refuse, type Result } from '../../core/result.ts'
import { withdrawComment } from '../../core/withdraw-comment.ts'
import { clientFacts } from '../client-facts.ts'
import { isAtHome, openTo } from '../origins.ts'
import { readObject } from './read-body.ts'
import { limited, refused, type Reader } from './reader.ts'

/** The receipt that a request carries; its site's pages may read the answer. */
const opened = async (c: Context<Reader>): Promise<Result<OpenedReceipt & { token: string }>> => {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  const receipt = token === undefined ? refuse('receipt_unknown') : await openReceipt(token, c.var.services)
  if (!receipt.ok || token === undefined) return receipt.ok ? refuse('receipt_unknown') : receipt
  const { site } = receipt.value
  c.set('site', site)
  return { ok: true, value: { ...receipt.value, token } }
}

/** Writes come from a page of the site, or of the worker. */
const openedToWrite = async (c: Context<Reader>): ReturnType<typeof opened> => {
  const tooMany = await limited(c, 'receipt')
  if (tooMany) return tooMany
  const receipt = await opened(c)
  return receipt.ok && !isAtHome(c, receipt.value.site, c.req.header('Origin'))
    ? refuse('origin_not_allowed')
    : receipt
}

const unstored = (c: Context<Reader>, view: ReceiptView): Response => {
  c.header('Cache-Control', 'private, no-store')
  return c.json(view)
}

export const getReceipt = async (c: Context<Reader>): Promise<Response> => {
  const receipt = await opened(c)
  return receipt.ok ? unstored(c, readReceipt(receipt.value, c.var.services.now())) : refused(c, receipt)
}

export const patchReceipt = async (c: Context<Reader>): Promise<Response> => {
  const receipt = await openedToWrite(c)
  if (!receipt.ok) return refused(c, receipt)
  const input = await readObject(c)
  if (!input.ok) return refused(c, input)
  const edited = await editComment(receipt.value.token, input.value, clientFacts(c), c.var.services)
  return edited.ok ? unstored(c, edited.value) : refused(c, edited)
}

export const deleteReceipt = async (c: Context<Reader>): Promise<Response> => {
  const receipt = await openedToWrite(c)
  if (!receipt.ok) return refused(c, receipt)
  await withdrawComment(receipt.value, c.var.services)
  c.header('Cache-Control', 'private, no-store')
  return c.body(null, 204)
}

/** For every answer about a receipt, refusals too, once its site is known. */
export const openToReceiptsSite = (c: Context<Reader>): void => {
  const site = c.get('site') as OpenedReceipt['site'] | undefined
  if (site) openTo(c, site)
}
