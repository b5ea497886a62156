import type { ReceiptView, Submission, Submitted } from '../../../worker/contract/comments.ts'
import type { Answer } from '../../shared/http.ts'
import type { CommentsClient } from '../comments-client.ts'

/** Writers' calls. */
export const writerClient = (client: CommentsClient) => ({
  submit: (submission: Submission): Promise<Answer<Submitted>> =>
    client.call(client.home, { method: 'POST', json: submission }),
  receipt: (token: string): Promise<Answer<ReceiptView>> => client.call('receipt', { token }),
  edit: (token: string, body: string): Promise<Answer<unknown>> =>
    client.call('receipt', { method: 'PATCH', token, json: { body } }),
  withdraw: (token: string): Promise<Answer<unknown>> => client.call('receipt', { method: 'DELETE', token }),
})
export type WriterClient = ReturnType<typeof writerClient>
