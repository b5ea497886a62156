import { plural } from '../../plural.ts'
import type { FiguresMessages } from './figures-messages.ts'

export const figuresWordsEn: FiguresMessages = {
  period: 'Period',
  lastDays: (days) => plural('en', days, { one: 'Last day', other: 'Last # days' }),
  print: 'Print',
  clock: (timeZone) => `Days and hours are those of ${timeZone}.`,
  table: 'The figures as a table',
  day: 'Day',
  comments: 'Comments',
  nothing: 'There were no comments in this period.',
  waiting: {
    title: 'Waiting now',
    none: 'Every comment has its answer.',
    oldest: (ago) => `The oldest arrived ${ago}.`,
  },
  half: { title: 'Half are decided within', text: 'The median of the decisions in this period.' },
  most: { title: 'Nine in ten within', text: 'One in ten takes longer.' },
  share: {
    title: 'Spam',
    text: (spam, comments) => {
      const all = plural('en', comments, { one: '# comment', other: '# comments' })
      return `${spam.toLocaleString('en')} of ${all}.`
    },
  },
  byDay: {
    title: 'Comments a day, and what became of them',
    sentence: (comments, approved, spam) => {
      const all = plural('en', comments, { one: '# comment came in', other: '# comments came in' })
      return `${all}: ${approved.toLocaleString('en')} approved, ${spam.toLocaleString('en')} spam.`
    },
  },
  toDecision: {
    title: 'Time to the decision',
    sentence: (decisions, median, p90) => {
      const all = plural('en', decisions, { one: '# decision', other: '# decisions' })
      return `${all}: half within ${median}, nine in ten within ${p90}.`
    },
    none: 'Nothing was decided in this period.',
    median: 'Half within',
    p90: 'Nine in ten within',
    decisions: 'Decisions',
  },
  agreement: {
    title: 'Who was right: filters and moderators',
    sentence: (missed, wrongly) => {
      const spam = plural('en', missed, { one: '# spam comment', other: '# spam comments' })
      const good = plural('en', wrongly, { one: '# good comment', other: '# good comments' })
      return `Moderators found ${spam} that the filters had let through, and published ${good} that the filters had taken for spam.`
    },
    none: 'No moderator has judged after the filters in this period.',
    said: 'The filters said',
    ham: 'No spam',
    unsure: 'Not sure',
    spam: 'Spam',
    approved: 'Moderators approved',
    rejected: 'Moderators said spam',
  },
  articles: {
    title: 'The busiest articles',
    sentence: (title, comments) => {
      const all = plural('en', comments, { one: '# comment', other: '# comments' })
      return `Most is written under “${title}”: ${all}.`
    },
    article: 'Article',
  },
  hours: {
    title: 'The busiest hours',
    sentence: (weekday, from, to) => `Most comments come on ${weekday} between ${from} and ${to}.`,
    hour: 'Hour',
  },
}
