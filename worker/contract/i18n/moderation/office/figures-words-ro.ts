import { plural } from '../../plural.ts'
import type { FiguresMessages } from './figures-messages.ts'

export const figuresWordsRo: FiguresMessages = {
  period: 'Perioada',
  lastDays: (days) =>
    plural('ro', days, { one: 'Ultima zi', few: 'Ultimele # zile', other: 'Ultimele # de zile' }),
  print: 'Tipăriți',
  clock: (timeZone) => `Zilele și orele sunt cele din ${timeZone}.`,
  table: 'Cifrele într-un tabel',
  day: 'Ziua',
  comments: 'Comentarii',
  nothing: 'În această perioadă nu au fost comentarii.',
  waiting: {
    title: 'Așteaptă acum',
    none: 'Toate comentariile și-au primit răspunsul.',
    oldest: (ago) => `Cel mai vechi a sosit ${ago}.`,
  },
  half: { title: 'Jumătate sunt decise în', text: 'Mediana deciziilor din această perioadă.' },
  most: { title: 'Nouă din zece în', text: 'Unul din zece durează mai mult.' },
  share: {
    title: 'Spam',
    text: (spam, comments) => {
      const all = plural('ro', comments, {
        one: 'un comentariu',
        few: '# comentarii',
        other: '# de comentarii',
      })
      return `${spam.toLocaleString('ro')} din ${all}.`
    },
  },
  byDay: {
    title: 'Comentarii pe zi și soarta lor',
    sentence: (comments, approved, spam) => {
      const all = plural('ro', comments, {
        one: 'A sosit un comentariu',
        few: 'Au sosit # comentarii',
        other: 'Au sosit # de comentarii',
      })
      const good = plural('ro', approved, { one: '# aprobat', few: '# aprobate', other: '# aprobate' })
      return `${all}: ${good}, ${spam.toLocaleString('ro')} spam.`
    },
  },
  toDecision: {
    title: 'Timpul până la decizie',
    sentence: (decisions, median, p90) => {
      const all = plural('ro', decisions, { one: 'O decizie', few: '# decizii', other: '# de decizii' })
      return `${all}: jumătate în ${median}, nouă din zece în ${p90}.`
    },
    none: 'În această perioadă nu s-a decis nimic.',
    median: 'Jumătate în',
    p90: 'Nouă din zece în',
    decisions: 'Decizii',
  },
  agreement: {
    title: 'Cine a avut dreptate: filtrele și moderatorii',
    sentence: (missed, wrongly) => {
      const spam = plural('ro', missed, {
        one: 'un comentariu spam pe care filtrele îl lăsaseră să treacă',
        few: '# comentarii spam pe care filtrele le lăsaseră să treacă',
        other: '# de comentarii spam pe care filtrele le lăsaseră să treacă',
      })
      const good = plural('ro', wrongly, {
        one: 'un comentariu bun pe care filtrele îl luaseră drept spam',
        few: '# comentarii bune pe care filtrele le luaseră drept spam',
        other: '# de comentarii bune pe care filtrele le luaseră drept spam',
      })
      return `Moderatorii au găsit ${spam} și au publicat ${good}.`
    },
    none: 'În această perioadă niciun moderator nu a decis după filtre.',
    said: 'Filtrele au spus',
    ham: 'Nimic suspect',
    unsure: 'Nesigur',
    spam: 'Spam',
    approved: 'Aprobate de moderatori',
    rejected: 'Spam după moderatori',
  },
  articles: {
    title: 'Cele mai comentate articole',
    sentence: (title, comments) => {
      const all = plural('ro', comments, {
        one: 'un comentariu',
        few: '# comentarii',
        other: '# de comentarii',
      })
      return `Cel mai mult se scrie la „${title}”: ${all}.`
    },
    article: 'Articolul',
  },
  hours: {
    title: 'Cele mai aglomerate ore',
    sentence: (weekday, from, to) => `Cele mai multe comentarii sosesc ${weekday}, între ${from} și ${to}.`,
    hour: 'Ora',
  },
}
