import { plural } from '../plural.ts'
import type { EyesMessages } from './eyes-messages.ts'
import { stop } from '../stop.ts'

export const eyesMessagesRo: EyesMessages = {
  eyes: {
    writer: 'Alte comentarii',
    record: {
      approved: (count) => plural('ro', count, { one: '# aprobat', few: '# aprobate', other: '# aprobate' }),
      pending: (count) =>
        plural('ro', count, { one: '# în așteptare', few: '# în așteptare', other: '# în așteptare' }),
      spam: (count) => plural('ro', count, { one: '# spam', few: '# spam', other: '# spam' }),
      trash: (count) => plural('ro', count, { one: '# în coș', few: '# în coș', other: '# în coș' }),
    },
    first: 'niciunul, acesta este primul',
    knownBy: {
      email: 'Comentatorul este recunoscut după e-mail.',
      receipt: 'Comentatorul este recunoscut după o confirmare păstrată în browser.',
      address: 'Comentatorul este recunoscut după adresă, timp de o zi.',
    },
    trusted: 'De încredere',
    banned: 'Blocat',
    reveal: 'Arătați e-mailul și adresa',
    revealHint: 'Faptul că le-ați văzut rămâne în jurnal.',
    revealing: 'Se încarcă…',
    address: 'Adresă',
    browser: 'Browser',
    referrer: 'A venit de la',
    nothingKept: 'Nu se mai păstrează nimic.',
    revealed: 'E-mailul și adresa sunt afișate. Consultarea este în jurnal.',
    told: {
      title: 'Ce a primit Akismet',
      when: (ago) => `A răspuns ${ago}.`,
      tried: (ago) => `Ultima încercare ${ago}, fără răspuns: nu se știe dacă acestea au ajuns la Akismet.`,
      rebuilt: 'Nu se păstrează o copie a celor trimise; ele sunt refăcute din datele stocate.',
      hidden: 'trimis, nu se arată aici',
      gone: 'Akismet nu a fost întrebat sau datele celor trimise au fost între timp șterse.',
      fields: {
        comment_content: 'Text',
        comment_author: 'Nume',
        comment_author_email: 'E-mail',
        comment_author_url: 'Site web',
        user_ip: 'Adresă',
        user_agent: 'Browser',
        referrer: 'A venit de la',
        permalink: 'Articol',
        comment_context: 'Titlu',
        comment_type: 'Tip',
        comment_date_gmt: 'Scris la',
      },
    },
    reports: {
      count: (count) =>
        plural('ro', count, { one: 'O raportare', few: '# raportări', other: '# de raportări' }),
      title: 'Raportări ale cititorilor',
      categories: { spam: 'Spam', abuse: 'Jignitor', unlawful: 'Conținut ilegal', other: 'Altceva' },
      by: (name) => `de la ${name}`,
      goodFaith: 'Declarată cu bună-credință.',
      answered: (ago) => `S-a decis ${ago}.`,
      open: 'Nimeni nu a decis încă.',
      keep: 'Rămâne, raportările sunt rezolvate',
      kept: 'A rămas, raportările sunt rezolvate',
    },
    notes: {
      count: (count) => plural('ro', count, { one: 'O notă', few: '# note', other: '# de note' }),
      title: 'Note pentru colegi',
    },
    takenBy: (name) => `A decis deja ${stop(name)}`,
    editedBy: {
      author: () => 'de către comentator',
      moderator: (name) => (name === null ? 'de către redacție' : `de către ${name}`),
    },
  },
}
