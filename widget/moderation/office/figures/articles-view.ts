import { html } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import type { Words } from '../../views/words.ts'
import { plotView } from './plot-view.ts'

/** Where most is written. */
export const articlesView = ({ language }: Words, f: FiguresMessages, { articles }: Series) => {
  const rows = articles.map(({ key, title, comments }) => ({ name: title ?? key, comments }))
  const [first] = rows
  const most = Math.max(1, ...rows.map(({ comments }) => comments))
  return plotView({
    id: 'articles',
    title: f.articles.title,
    sentence: first ? f.articles.sentence(first.name, first.comments) : f.nothing,
    picture: html`<div class="bars named">
      ${rows.map(
        ({ name, comments }) =>
          html`<span>${name}</span>
            <svg height="14" aria-hidden="true">
              <rect class="mark" data-kind="approved" width="${(comments / most) * 100}%" height="14" />
            </svg>
            <span class="number">${comments.toLocaleString(language)}</span>`,
      )}
    </div>`,
    table: {
      label: f.table,
      head: [f.articles.article, f.comments],
      rows: rows.map(({ name, comments }) => [name, comments.toLocaleString(language)]),
    },
  })
}
