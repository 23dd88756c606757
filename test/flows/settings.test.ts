/** innstillinger of the municipality: what a systemansvarlig changes takes effect at once, and in other programs soon. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Systemansvarlig";
const OTHER = "Rådgiver digitalisering";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const SETTINGS = "Kommunens innstillinger";

let teams: TeamsDouble;
let bot: RunningBot;

beforeEach(async () => {
  teams = await startTeams();
  bot = await startBot({ teams });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string, on = bot): Person {
  return teams.person(sampleId(role), role, on);
}

async function open(administrator: Person): Promise<void> {
  await administrator.say("innstillinger");
  await administrator.press(SETTINGS);
}

test("a deadline and a link that were changed are those that people meet, also in another program", async () => {
  const administrator = person(ADMINISTRATOR);
  const second = await startBot({
    teams,
    store: { ...bot.store, close: async () => undefined },
    organisation: undefined,
  });
  await open(administrator);
  await administrator.press("Lagre", {
    "Svarfrist i arbeidsdager": "10",
    "Hva avvikssystemet heter (valgfritt)": "Compilo",
    "Lenke til avvikssystemet (valgfritt)": "https://avvik.strandvaer.no",
  });
  expect(administrator.newest.text).toContain("Lagret. Innstillingene gjelder fra nå av.");
  expect(administrator.newest.text).toContain("Systemansvarlig. Svarfrist i arbeidsdager: fra «5» til «10»");
  const nurse = person(NURSE);
  await nurse.say("avvik");
  expect(nurse.newest.text).toContain("Compilo");
  await nurse.say("idé");
  expect(nurse.newest.text).toContain("7. desember");
  await second.runDue();
  const elsewhere = person("Helsefagarbeider dagsenteret", second);
  await elsewhere.say("idé");
  expect(elsewhere.newest.text).toContain("7. desember");
  await second.stop();
  const { rows } = await bot.store.query("settings", { from: "h|", to: "h~" });
  expect(rows.map(({ data }) => data["by"])).toEqual([sampleId(ADMINISTRATOR)]);
});

test("what cannot be kept is refused by name, and nothing is saved", async () => {
  const administrator = person(ADMINISTRATOR);
  await open(administrator);
  await administrator.press("Lagre", {
    "Svarfrist i arbeidsdager": "0",
    "Lenke til varslingskanalen (valgfritt)": "javascript:alert(1)",
  });
  const { text } = administrator.newest;
  expect(text).toContain("Svarfrist i arbeidsdager: skriv et helt tall fra 1 til 30.");
  expect(text).toContain("Lenke til varslingskanalen (valgfritt): må begynne med https://");
  expect((await bot.store.query("settings")).rows).toEqual([]);
});

test("two who change at the same time lose nothing, and others are not let in", async () => {
  const [first, second] = [person(ADMINISTRATOR), person(OTHER)];
  for (const each of [first, second]) await open(each);
  await first.press("Lagre", { "Vakttelefon (valgfritt)": "55 00 00 00" });
  await second.press("Lagre", { "Svarfrist i arbeidsdager": "7" });
  expect(second.newest.text).toContain("Systemansvarlig lagret innstillingene mens du skrev: Vakttelefon");
  expect(second.newest.value("Vakttelefon (valgfritt)")).toBe("55 00 00 00");
  expect(second.newest.value("Svarfrist i arbeidsdager")).toBe("7");
  await second.press("Lagre");
  await open(first);
  expect(first.newest.value("Vakttelefon (valgfritt)")).toBe("55 00 00 00");
  expect(first.newest.value("Svarfrist i arbeidsdager")).toBe("7");
  const nurse = person(NURSE);
  await nurse.say("innstillinger");
  expect(nurse.newest.buttons).not.toContain(SETTINGS);
});

test("the municipality's names in SharePoint are kept as names, also when an address was pasted", async () => {
  const administrator = person(ADMINISTRATOR);
  const field = "Kommunens navn i SharePoint (valgfritt)";
  await open(administrator);
  await administrator.press("Lagre", { [field]: "https://Strandvaer-my.sharepoint.com/personal, felles" });
  expect(administrator.newest.value(field)).toBe("strandvaer,felles");
  await administrator.press("Lagre", { [field]: "evil.example" });
  expect(administrator.newest.text).toContain("skriv bare det som står foran «.sharepoint.com»");
});
