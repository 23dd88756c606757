/** Ideas and questions of the last weeks, with what came of them; shaped and dated as seed-content.ts says. */
import type { SeedIdea } from "./seed-content.ts";

export const ideas: readonly SeedIdea[] = [
  {
    author: "Helsefagarbeider hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "monday", days: -13, at: "21:40" },
    draft: {
      problem:
        "Vi kjører fram og tilbake til basen for å hente nøkler på kveldsvakt. Det tar en halvtime hver gang.",
      proposal: "Et nøkkelskap i hver sone.",
      category: "routes",
      nameShownTo: "everyone",
      shareable: true,
      shareName: true,
    },
    later: [
      {
        from: "monday",
        days: -11,
        at: "12:05",
        by: "Leder hjemmetjenesten sone nord",
        action: {
          kind: "solve",
          fields: { text: "Nøkkelskapet henger på Nordneset fra onsdag. Koden får dere på rapporten." },
        },
      },
      {
        from: "monday",
        days: -6,
        at: "13:10",
        by: "Leder hjemmetjenesten sone nord",
        action: {
          kind: "describe",
          fields: {
            title: "Nøkkelskap i sonen",
            was: "Kveldsvakta kjørte til basen for å hente nøkler midt i runden. Det tok en halvtime hver gang.",
            did: "Hang opp et nøkkelskap med kode på Nordneset, og skrev koden på rapporten.",
            ledTo: "En halvtime mer hos brukerne hver kveld. Ingen har ventet på kveldsmat siden.",
            basis: "opinion",
            differently: "Bestilt to skap med en gang. Ett ble for lite.",
            adapt: "Hvor skapet kan henge, og hvem som bytter kode.",
            askRole: "Fagansvarlig i hjemmetjenesten sone nord",
          },
        },
      },
      {
        from: "monday",
        days: -6,
        at: "15:40",
        by: "Helsefagarbeider hjemmetjenesten sone nord",
        action: { kind: "share", fields: { level: "municipality" } },
      },
      {
        from: "monday",
        days: -6,
        at: "16:00",
        by: "Leder hjemmetjenesten sone nord",
        action: { kind: "share", fields: { level: "municipality" } },
      },
    ],
  },
  {
    author: "Assistent kveld hjemmetjenesten sone sør",
    unit: "hjemme-sor",
    sent: { from: "monday", days: -12, at: "16:30" },
    draft: {
      kind: "question",
      problem: "Får bilene piggdekk før veien til Sørstranda blir glatt?",
      category: "equipment",
      shareable: true,
    },
    later: [
      {
        from: "monday",
        days: -10,
        at: "10:00",
        by: "Fagansvarlig hjemmetjenesten sone sør",
        action: {
          kind: "answer",
          fields: { text: "Ja. Verkstedet tar to biler om dagen, og alle er ferdige innen fredag." },
        },
      },
    ],
  },
  {
    author: "Helsefagarbeider dagsenteret",
    unit: "dagsenter",
    sent: { from: "monday", days: -9, at: "13:15" },
    draft: {
      problem: "Vi trenger en ekstra på onsdager, for da kommer det flest.",
      category: "rota",
      forUser: "De som trenger hjelp til å spise, slipper å vente.",
      shareable: true,
    },
    later: [
      {
        from: "monday",
        days: -5,
        at: "14:00",
        by: "Leder dagsenteret",
        action: {
          kind: "decline",
          fields: {
            reason: "economy",
            text: "Det er ikke rom for en stilling til i år. Jeg tar det med i budsjettrunden, og vi flytter turen til tirsdag, så onsdagen blir roligere.",
          },
        },
      },
    ],
  },
  {
    author: "Vernepleier bofellesskapet",
    unit: "bofellesskap",
    sent: { from: "monday", days: -8, at: "09:30" },
    draft: {
      problem: "Beboerne vil lage middag sammen oftere, men kjøkkenet er for trangt for rullestolene.",
      category: "users",
    },
    later: [
      {
        from: "monday",
        days: -4,
        at: "11:20",
        by: "Leder bofellesskapet",
        action: {
          kind: "postpone",
          days: 42,
          fields: {
            text: "Kjøkkenet skal pusses opp over nyttår. Da tar vi med dette, og dere er med på tegningene.",
          },
        },
      },
      {
        from: "monday",
        days: -4,
        at: "12:30",
        by: "Vernepleier bofellesskapet",
        action: { kind: "share", fields: { level: "municipality" } },
      },
      {
        from: "monday",
        days: -4,
        at: "12:50",
        by: "Leder bofellesskapet",
        action: { kind: "share", fields: { level: "municipality" } },
      },
    ],
  },
  {
    author: "Helsefagarbeider hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -3, at: "21:10" },
    draft: {
      problem: "Medisinlistene er ikke oppdatert når vi kommer på kveldsvakt.",
      category: "safety",
      shareable: true,
    },
    later: [
      {
        from: "today",
        days: -2,
        at: "09:05",
        by: "Leder hjemmetjenesten sone nord",
        action: {
          kind: "ask",
          fields: {
            text: "Takk for at du sier fra. Gjelder det alle listene, eller mest etter utskriving fra sykehuset?",
          },
        },
      },
    ],
  },
  {
    author: "Sykepleier kveld hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -2, at: "22:15" },
    draft: {
      problem: "Vi er to som kjører til samme oppgang med ti minutters mellomrom.",
      proposal: "La én ta begge besøkene.",
      category: "routes",
      stopDoing: "Å kjøre to biler til samme oppgang.",
      shareable: true,
    },
    later: [],
  },
  {
    author: "Sykepleier korttidsavdelingen",
    unit: "korttid",
    sent: { from: "today", days: -1, at: "14:45" },
    draft: {
      problem: "Pårørende ringer samtidig etter middag, og da er det ingen som får svart ordentlig.",
      proposal: "En fast telefontid der én av oss bare tar telefonen.",
      category: "users",
    },
    later: [],
  },
  {
    author: "Assistent helg hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -1, at: "19:20" },
    draft: {
      kind: "question",
      problem: "Hvem ringer jeg når nøkkelboksen ikke virker i helga?",
      category: "routines",
      nameShownTo: "everyone",
    },
    later: [],
  },
];
