import { plural } from '../plural.ts'
import type { DeskMessages } from './desk-messages.ts'
import { actMessagesRo } from './act-messages-ro.ts'
import { conversationMessagesRo } from './conversation-messages-ro.ts'
import { bulkMessagesRo } from './bulk-messages-ro.ts'
import { eyesMessagesRo } from './eyes-messages-ro.ts'
import { filterMessagesRo } from './filter-messages-ro.ts'
import { findingMessagesRo } from './finding-messages-ro.ts'
import { reasonMessagesRo } from './reason-messages-ro.ts'
import { waitMessagesRo } from './wait-messages-ro.ts'
import { stop } from '../stop.ts'

export const deskMessagesRo: DeskMessages = {
  ...actMessagesRo,
  ...conversationMessagesRo,
  ...bulkMessagesRo,
  ...eyesMessagesRo,
  ...filterMessagesRo,
  ...findingMessagesRo,
  ...reasonMessagesRo,
  ...waitMessagesRo,
  title: 'Moderarea comentariilor',
  language: 'Limba',
  site: 'Site',
  loading: 'Se încarcă…',
  retry: 'Încercați din nou',
  close: 'Închideți',
  unreachable: 'Serviciul de comentarii nu răspunde momentan.',
  invalid: 'Încă nu s-a făcut. Corectați ce este marcat și încercați din nou.',
  offline: 'Sunteți offline. Deciziile rămân în această filă și se vor trimite când revine conexiunea.',
  onceOnline: (count) =>
    plural('ro', count, {
      one: 'Se va trimite când revine conexiunea.',
      few: '# decizii se vor trimite când revine conexiunea.',
      other: '# de decizii se vor trimite când revine conexiunea.',
    }),
  signIn: {
    title: 'Autentificare',
    intro: 'Folosiți cheia de acces de pe acest dispozitiv sau de pe telefon. Nu există parolă.',
    button: 'Autentificare cu cheia de acces',
    working: 'Așteptăm cheia de acces…',
    first: 'Nu aveți încă o cheie aici? Deschideți linkul personal pe care l-ați primit.',
    recovery: {
      open: 'Nu aveți o cheie la îndemână?',
      code: 'Cod de recuperare',
      use: 'Autentificare cu un cod',
    },
    endedTitle: 'Sesiunea s-a încheiat',
    endedIntro:
      'Autentificați-vă din nou și continuați de unde ați rămas. Nimic din această pagină nu s-a pierdut.',
  },
  passkey: {
    title: 'Configurați cheia de acces',
    why: 'Linkul pe care l-ați deschis este valabil o singură dată; cu o cheie de acces vă autentificați de acum înainte cu amprenta, fața sau blocarea ecranului și nimeni nu v-o poate fura.',
    register: 'Configurați cheia de acces',
    later: 'Mai târziu',
    working: 'Așteptăm dispozitivul…',
    another: 'Adăugați o cheie de acces',
    added: 'Cheia de acces este configurată. De acum înainte vă autentificați cu ea.',
    trouble: {
      cancelled:
        'Cheia de acces nu a fost folosită: acțiunea a fost anulată sau a durat prea mult. Încercați din nou.',
      unsupported:
        'Acest browser nu poate folosi chei de acces pe această pagină. Încercați alt browser sau alt dispozitiv.',
      registered_already: 'Acest dispozitiv are deja o cheie de acces.',
      failed:
        'Cheia de acces nu a putut fi folosită pe acest dispozitiv. Încercați din nou sau de pe alt dispozitiv.',
    },
  },
  keys: 'Taste',
  account: { menu: 'Contul dumneavoastră', signOut: 'Deconectare' },
  invite: {
    open: 'Invitați un coleg',
    title: 'Invitați un coleg',
    intro: 'Veți primi un link valabil o singură dată. Trimiteți-l dumneavoastră colegului.',
    name: 'Nume',
    role: 'Rol',
    roles: { owner: 'Responsabil', moderator: 'Moderator', viewer: 'Observator' },
    create: 'Creați linkul',
    ready: (until) => `Linkul este gata. Este valabil o singură dată, până la ${stop(until)}`,
    link: 'Link de autentificare',
    copy: 'Copiați linkul',
    copied: 'Linkul a fost copiat.',
  },
  rooms: { label: 'Secțiuni', queue: 'Comentarii', office: 'Birou' },
  office: {
    label: 'Biroul',
    sections: {
      figures: 'Statistici',
      bans: 'Blocări',
      settings: 'Setări',
      colleagues: 'Colegi',
      policy: 'Politica de confidențialitate',
      embed: 'Încorporare',
      webhooks: 'Webhookuri',
      log: 'Jurnal',
      news: 'Notificări',
      tokens: 'Tokenuri API',
      account: 'Autentificarea dumneavoastră',
    },
  },
  unsaved: {
    mark: ' (modificări nesalvate)',
    kept: 'Modificările sunt aici, așa cum le-ați lăsat. Încă nu sunt salvate.',
    discard: 'Renunțați la modificări',
    discardTitle: 'Renunțați la modificări?',
    discardText: 'Ce ați scris aici se va pierde. Ce este deja salvat rămâne cum este.',
    leaveTitle: 'Vă deconectați fără să salvați?',
    leaveText: (what) => `Încă nesalvate: ${what}. Dacă vă deconectați, se vor pierde.`,
    writing: 'ce ați început să scrieți despre un comentariu',
    article: 'adresa nouă sau titlul nou al unui articol',
    stay: 'Înapoi',
  },
  notAllowed: {
    title: 'Nu aveți acces aici',
    text: (site) =>
      `Contul dumneavoastră nu moderează site-ul „${site}”. Cereți o invitație de la unul dintre responsabili.`,
    choose: 'Moderați aceste site-uri:',
    none: 'Contul dumneavoastră nu moderează niciun site. Cereți o invitație de la un responsabil.',
  },
  queues: {
    pending: 'În așteptare',
    approved: 'Aprobate',
    spam: 'Spam',
    trash: 'Coș',
    reported: 'Raportate',
    any: 'Toate',
  },
  queuesLabel: 'Liste de comentarii',
  waiting: (count) =>
    plural('ro', count, {
      one: 'Un comentariu așteaptă',
      few: '# comentarii așteaptă',
      other: '# de comentarii așteaptă',
    }),
  oldest: (ago) => `Cel mai vechi a sosit ${ago}.`,
  empty: {
    pending: {
      title: 'Niciun comentariu nu așteaptă',
      text: 'Fiecare comentariu și-a primit răspunsul. Cele noi apar aici singure: e vremea unei cafele.',
    },
    approved: {
      title: 'Încă nu este publicat nimic',
      text: 'Comentariile pe care le aprobați se găsesc aici.',
    },
    spam: {
      title: 'Niciun spam',
      text: (days) =>
        plural('ro', days, {
          one: 'Ceea ce filtrele sau dumneavoastră considerați spam se păstrează aici o zi.',
          few: 'Ceea ce filtrele sau dumneavoastră considerați spam se păstrează aici # zile.',
          other: 'Ceea ce filtrele sau dumneavoastră considerați spam se păstrează aici # de zile.',
        }),
    },
    trash: {
      title: 'Coșul este gol',
      text: (days) =>
        days === 0
          ? 'Comentariile pe care le respingeți se păstrează aici pentru totdeauna.'
          : plural('ro', days, {
              one: 'Comentariile pe care le respingeți se păstrează aici o zi.',
              few: 'Comentariile pe care le respingeți se păstrează aici # zile.',
              other: 'Comentariile pe care le respingeți se păstrează aici # de zile.',
            }),
    },
    site: {
      text: 'Site-ul nu are încă niciun comentariu. Cititorii vor putea scrie de îndată ce codul comentariilor se află în pagina unui articol.',
      tag: 'Codul pentru un articol',
    },
    reported: {
      title: 'Nicio raportare',
      text: 'Comentariile publicate pe care le raportează cititorii se găsesc aici până când decideți.',
    },
    any: {
      title: 'Încă nu există niciun comentariu',
      text: 'Aici se găsesc toate comentariile împreună, indiferent de listă.',
    },
  },
  search: {
    label: 'Căutați în această listă',
    button: 'Căutați',
    clear: 'Arătați toată lista',
    results: (q) => `Comentarii cu „${q}”`,
    nothing: (q) => `Nimic cu „${q}” în această listă`,
    nothingText: 'Se caută în nume, texte și articole, indiferent de majuscule și diacritice.',
  },
  fresh: {
    pending: (count) =>
      plural('ro', count, {
        one: 'Un comentariu nou așteaptă',
        few: '# comentarii noi așteaptă',
        other: '# de comentarii noi așteaptă',
      }),
    approved: (count) =>
      plural('ro', count, {
        one: 'Încă un comentariu aprobat',
        few: 'Încă # comentarii aprobate',
        other: 'Încă # de comentarii aprobate',
      }),
    spam: (count) =>
      plural('ro', count, {
        one: 'Un comentariu nou în spam',
        few: '# comentarii noi în spam',
        other: '# de comentarii noi în spam',
      }),
    trash: (count) =>
      plural('ro', count, {
        one: 'Un comentariu nou în coș',
        few: '# comentarii noi în coș',
        other: '# de comentarii noi în coș',
      }),
  },
  show: 'Arătați',
  layout: { one: 'Câte unul', previous: 'Anteriorul', next: 'Următorul' },
  more: 'Mai multe comentarii',
  moreLoading: 'Se încarcă mai multe…',
  comment: {
    anonymous: 'Anonim',
    staff: 'Redacție',
    select: (name) => `Selectați comentariul scris de ${name}`,
    decideOn: (name) => `Decizie asupra comentariului scris de ${name}`,
    email: 'E-mail',
    website: 'Site web',
    on: 'Articol',
    inReplyTo: (name) => `Răspuns pentru ${name}:`,
    edited: (when) => `modificat ${when}`,
    erased: 'Comentatorul a retras comentariul, iar textul lui este șters.',
    status: 'Stare',
    statuses: { pending: 'În așteptare', approved: 'Aprobat', spam: 'Spam', trash: 'În coș' },
    findings: 'Ce spun filtrele',
    showHistory: 'Arătați istoricul',
    hideHistory: 'Ascundeți istoricul',
  },
  actions: { approve: 'Aprobați', pend: 'Înapoi în așteptare', spam: 'Spam', trash: 'La coș' },
  decided: {
    keep: (count) =>
      plural('ro', count, {
        one: 'Rămâne publicat; raportările sunt rezolvate.',
        few: '# comentarii rămân publicate; raportările sunt rezolvate.',
        other: '# de comentarii rămân publicate; raportările sunt rezolvate.',
      }),
    approve: (count) =>
      plural('ro', count, {
        one: 'Aprobat.',
        few: '# comentarii aprobate.',
        other: '# de comentarii aprobate.',
      }),
    pend: (count) =>
      plural('ro', count, {
        one: 'Din nou în așteptare.',
        few: '# comentarii sunt din nou în așteptare.',
        other: '# de comentarii sunt din nou în așteptare.',
      }),
    spam: (count) =>
      plural('ro', count, {
        one: 'Marcat ca spam.',
        few: '# comentarii marcate ca spam.',
        other: '# de comentarii marcate ca spam.',
      }),
    trash: (count) =>
      plural('ro', count, {
        one: 'Mutat în coș.',
        few: '# comentarii mutate în coș.',
        other: '# de comentarii mutate în coș.',
      }),
  },
  left: (count) =>
    count === 0
      ? 'Nu a mai rămas niciunul.'
      : plural('ro', count, { one: 'A mai rămas #.', few: 'Au mai rămas #.', other: 'Au mai rămas #.' }),
  undo: 'Anulați',
  undone: (count) =>
    plural('ro', count, {
      one: 'Decizie anulată. Comentariul a revenit.',
      few: 'Decizie anulată. Au revenit # comentarii.',
      other: 'Decizie anulată. Au revenit # de comentarii.',
    }),
  earlier: (decided) => `Înainte de aceasta: ${decided}`,
  undoing: 'Se anulează…',
  skipped: (count) =>
    plural('ro', count, {
      one: 'Un comentariu a rămas cum era; motivul este scris lângă el.',
      few: '# comentarii au rămas cum erau; motivul este scris lângă fiecare.',
      other: '# de comentarii au rămas cum erau; motivul este scris lângă fiecare.',
    }),
  now: (status) => `Starea lui este acum: ${status}.`,
  bulk: {
    label: 'Decizie asupra comentariilor selectate',
    selected: (count) =>
      plural('ro', count, { one: 'Unul selectat', few: '# selectate', other: '# selectate' }),
    all: 'Selectați tot ce se vede',
    clear: 'Anulați selecția',
  },
  history: {
    title: 'Istoric',
    screenings: 'Filtre',
    decisions: 'Decizii',
    edits: 'Modificări',
    none: 'Nimic deocamdată.',
    causes: { new: 'la sosire', edit: 'după o modificare', recheck: 'la o verificare ulterioară' },
    unchecked: 'Un filtru obligatoriu nu l-a putut verifica.',
    by: {
      rule: () => 'Regula site-ului',
      moderator: (name) => name ?? 'Un moderator',
      author: () => 'Comentatorul',
    },
    change: (from, to) => `${from} → ${to}`,
    undoes: 'anulează o decizie anterioară',
    reason: (words) => `Motiv: ${words}`,
    before: (when) => `Textul dinaintea modificării ${when}:`,
  },
  akismet: {
    keyRefused:
      'Akismet nu acceptă cheia acestei instalări, deci nu verifică nimic. Comentariile noi vă așteaptă; corectați cheia.',
    unreachable: (unchecked) =>
      plural('ro', unchecked, {
        one: 'Akismet nu răspunde. Un comentariu nu este încă verificat; va fi verificat automat.',
        few: 'Akismet nu răspunde. # comentarii nu sunt încă verificate; vor fi verificate automat.',
        other: 'Akismet nu răspunde. # de comentarii nu sunt încă verificate; vor fi verificate automat.',
      }),
  },
}
