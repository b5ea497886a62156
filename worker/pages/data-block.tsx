// The one place where a string enters a page as it is: a script element's content knows no escapes but JSON's own.
// eslint-disable-next-line no-restricted-imports
import { raw } from 'hono/html'
import { inertJson } from './inert-json.ts'

/** Data for machines in a page. Browsers run no script of such a type, so that no policy has to allow it. */
export const DataBlock = ({
  type,
  value,
}: {
  type: 'application/ld+json' | 'application/json'
  value: unknown
}) => <script type={type}>{raw(inertJson(value))}</script>
