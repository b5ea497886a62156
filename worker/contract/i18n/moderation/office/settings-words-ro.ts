import { plural } from '../../plural.ts'
import type { SettingsMessages } from './settings-messages.ts'

export const settingsWordsRo: SettingsMessages = {
  names: {
    name: 'Numele site-ului',
    lang: 'Limba site-ului',
    origins: 'Pagini care pot arăta comentariile',
    rule: 'Ce se publică fără aprobare',
    'settings.fields': 'Câmpurile formularului',
    'settings.bodyMax': 'Cel mai lung comentariu, în caractere',
    'settings.maxDepth': 'Niveluri de răspunsuri',
    'settings.editMinutes': 'Minute în care comentatorii pot corecta',
    'settings.linksMax': 'Linkuri de la care un comentariu așteaptă',
    'settings.fillSecondsMin': 'Secunde de care un om are cel puțin nevoie pentru formular',
    'settings.words': 'Cuvinte pentru care un comentariu așteaptă',
    'settings.floods': 'Comentarii de la o adresă în zece minute',
    'settings.akismet': 'Akismet',
    'settings.languages': 'Limbile în care poate vorbi formularul',
    'settings.closeAfterDays': 'Zile după care o discuție se închide',
    'settings.retention': 'Cât se păstrează ce nu vede nimeni',
    'settings.texts': 'Textele proprii ale site-ului',
    'settings.timeZone': 'Fusul orar',
    'settings.deskOrigins': 'Sisteme redacționale care pot arăta moderarea',
  },
  hints: {
    origins: 'Câte o adresă pe rând, fără cale: https://example.com',
    'settings.maxDepth': 'Cu 0 nu sunt permise răspunsuri.',
    'settings.editMinutes': 'Cu 0 nu se pot face corecturi.',
    'settings.linksMax': 'De două ori mai multe îl fac spam.',
    'settings.words': 'Câte unul pe rând. Majusculele și diacriticele nu contează.',
    'settings.closeAfterDays': 'Cu 0 nu se închide niciodată.',
    'settings.deskOrigins':
      'Câte o adresă pe rând, fără cale. Arată moderarea printr-un token de scurtă durată.',
  },
  groups: {
    site: 'Site-ul',
    rule: 'Publicarea',
    form: 'Formularul',
    filters: 'Filtrele',
    keeping: 'Păstrarea',
    desk: 'Moderarea în alte pagini',
  },
  languages: { el: 'Greacă', en: 'Engleză', ro: 'Română' },
  allLanguages: 'Niciuna bifată: toate.',
  rules: {
    all: { label: 'Nimic', hint: 'Fiecare comentariu așteaptă un moderator.' },
    first: {
      label: 'Comentariile comentatorilor cunoscuți',
      hint: 'Cine are un comentariu aprobat, dovedit prin confirmarea lui, este publicat; ceilalți așteaptă.',
    },
    flagged: {
      label: 'Tot ce nu atrage atenția filtrelor',
      hint: 'Așteaptă doar ce filtrele consideră nesigur.',
    },
  },
  fields: { name: 'Nume', email: 'E-mail', website: 'Site web' },
  uses: { required: 'Obligatoriu', optional: 'Opțional', off: 'Nu se cere' },
  texts: {
    aboveForm: (language) => `Deasupra formularului (${language})`,
    closed: (language) => `Unde discuția este închisă (${language})`,
  },
  floods: { hold: 'Așteaptă de la', refuse: 'Sunt refuzate de la' },
  retention: {
    spamDays: 'Zile pentru spam',
    trashDays: { label: 'Zile pentru coș', hint: 'Cu 0 se păstrează pentru totdeauna.' },
  },
  akismet: {
    tick: 'Akismet să verifice fiecare comentariu',
    noKey: 'Această instalare nu are o cheie pentru Akismet, deci nu îl întreabă.',
  },
  timeZoneOfLanguage: 'Gol: fusul limbii site-ului.',
  save: 'Salvați',
  saving: 'Se salvează…',
  saved: 'Setările sunt salvate.',
  preview: 'Încercați pe cele mai noi comentarii',
  previewing: 'Se încearcă…',
  previewed: {
    title: 'Ce ar fi făcut aceste setări',
    sentence: (comments, differ) => {
      const all = plural('ro', comments, {
        one: 'Din cel mai nou comentariu',
        few: 'Din cele mai noi # comentarii',
        other: 'Din cele mai noi # de comentarii',
      })
      const changed =
        differ === 0
          ? 'nimic nu ar fi altfel'
          : plural('ro', differ, {
              one: 'unul ar fi tratat altfel',
              few: '# ar fi tratate altfel',
              other: '# ar fi tratate altfel',
            })
      return `${all}, ${changed}. Încă nu s-a schimbat nimic.`
    },
    outcome: 'Rezultat',
    today: 'Astăzi',
    then: 'Cu aceste setări',
    published: 'Publicate',
    waiting: 'În așteptare',
    spam: 'Spam',
    change: (from, to) => `${from} → ${to}`,
    known: 'Comentatorul are deja un comentariu publicat.',
    unlessKnown: 'Se publică imediat dacă comentatorul este cunoscut.',
    whoIsKnown:
      'Aici este socotit cunoscut cine avea deja un comentariu publicat cu același e-mail sau aceeași confirmare. Când scrie, contează numai confirmarea.',
    word: (word) => `Conține „${word}”.`,
    links: (count) =>
      plural('ro', count, { one: 'Are un link.', few: 'Are # linkuri.', other: 'Are # de linkuri.' }),
  },
  conflict: {
    title: 'Altcineva a salvat între timp',
    text: 'Nimic din ce ați scris nu s-a pierdut și nimic nu este încă salvat. Revedeți formularul și salvați din nou.',
    taken: (names) => `Preluate de la colegul dumneavoastră: ${names}.`,
    both: 'Pe acestea le-ați schimbat amândoi; în formular sunt ale dumneavoastră:',
    theirs: (value) => `ale colegului: ${value}`,
    useTheirs: 'Renunțați la ale mele și arătați ce este salvat',
    nothing: 'gol',
  },
}
