/** Chat words. Each list: the word shown in help first, then its synonyms, folded as in bot/teams/words.ts. */
export const commands = {
  help: ["hjelp", "hjelp meg", "?", "hei", "hallo", "heisann"],
  idea: ["idé", "ide", "ny idé"],
  myIdeas: ["mine ideer", "ideene mine"],
  latest: ["siste", "siste utgave"],
  practice: ["erfaringer", "erfaring"],
  preferences: ["innstillinger"],
  budget: ["budsjettrunde", "budsjettrunden"],
  hide: ["skjul", "skjul opplysninger"],
  incident: ["avvik", "meld avvik"],
  whistleblowing: ["varsling", "varsle"],
  waiting: ["venter"],
  myUnit: ["min enhet", "enheten min", "mi eining", "eininga mi", "my unit"],
  away: ["borte"],
  edition: ["utgave"],
  broadcasts: ["utsendinger"],
} satisfies Record<string, readonly string[]>;
