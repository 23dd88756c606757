import { describe, expect, test } from "vitest";
import { setDesk, WRITTEN } from "../../../support/editors-desk.ts";

describe("an editor writes", () => {
  test("utgave offers the first week without an edition, and nothing is stored before Lagre", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    expect(await anne.say("utgave")).toContain("Ingen utgave er under arbeid. Den neste blir uke 48.");
    expect(await anne.press("Ny utgave")).toContain("Ikke lagret ennå.");
    expect(await desk.editor("berit").say("utgave")).toContain("Ingen utgave er under arbeid.");
  });

  test("Lagre keeps the text for the next time, and for the other editor", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    expect(await anne.press("Lagre", WRITTEN)).toContain("Lagret.");
    const berit = desk.editor("berit");
    expect(await berit.say("utgave")).toContain(
      "Utkast. Sist endret av Redaktør Anne mandag 23. november kl.\u00a008.00.",
    );
    expect(berit.field("Siden sist")).toBe("Hjemmetjenesten har fått ny bil.");
    expect(berit.buttons).toEqual(["Lagre", "Forhåndsvis", "Til godkjenning", "Lukk"]);
  });

  test("a section that is too long says how many words to cut, and keeps what was written", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const long = Array.from({ length: 74 }, () => "ord").join(" ");
    const said = await anne.press("Lagre", { ...WRITTEN, "Siden sist": long, "Ukas ros": "Til dagsenteret" });
    expect(said).toContain("«Siden sist» har 74 ord. Det er plass til 60. Ta bort 14 ord.");
    expect(anne.field("Siden sist")).toBe(long);
    expect(anne.field("Ukas ros")).toBe("Til dagsenteret");
    expect(await anne.say("utgave")).toContain("Ingen utgave er under arbeid.");
  });

  test("too many goals are counted, one a line", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    expect(await anne.press("Lagre", { ...WRITTEN, "Mål i fokus": "a\nb\nc\nd" })).toContain(
      "Du har 4 mål i fokus. Velg de tre viktigste",
    );
  });

  test("a national identity number is never stored, and comes back covered", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const said = await anne.press("Lagre", { ...WRITTEN, Påminnelse: "Ring 010190 00083 i dag" });
    expect(said).toContain("et fødselsnummer i teksten");
    expect(anne.field("Påminnelse")).toBe("Ring •••••• ••••• i dag");
    expect(anne.field("Mål i fokus")).toBe("Færre fall");
    expect(await anne.say("utgave")).toContain("Ingen utgave er under arbeid.");
  });

  test("thin praise brings a tip and is saved all the same", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const said = await anne.press("Lagre", { ...WRITTEN, "Ukas ros": "Godt jobba, dagsenteret!" });
    expect(said).toContain("Lagret.");
    expect(said).toContain("Hva gjorde de, og hva betydde det?");
  });

  test("Lagre pressed again by Teams gives the same answer and no second history", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const first = await anne.press("Lagre", WRITTEN);
    expect(await anne.again()).toBe(first);
    expect((await desk.store.query("editions", { from: "h|", to: "h|~" })).rows).toHaveLength(1);
  });

  test("the text written to a preview is saved, and Lukk has it", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const seen = await anne.press("Forhåndsvis", { ...WRITTEN, "Gode ord på veien": "Alle har vært nye." });
    expect(seen).toContain("Mål i fokus – en bit av planen\nFærre fall");
    expect(seen).toContain("Fra Redaktør Anne");
    expect(anne.buttons).toEqual(["Har du en idé?", "Til godkjenning", "Lukk"]);
    await anne.press("Lukk");
    expect(anne.field("Gode ord på veien")).toBe("Alle har vært nye.");
  });
});

describe("a draft", () => {
  test("is saved without what is required, and goes to approval only with it", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    expect(await anne.press("Lagre", { "Siden sist": "Ny bil." })).toContain("Lagret.");
    const said = await anne.press("Til godkjenning");
    expect(said).toContain("«Mål i fokus» må fylles ut.");
    expect(said).toContain("Utkast.");
    expect(await anne.press("Til godkjenning", { "Mål i fokus": "Færre fall" })).toContain(
      "Venter på godkjenning.",
    );
  });

  test("counts its words, and has room for 150 where a service presents itself", async () => {
    const anne = setDesk().editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const long = Array.from({ length: 150 }, () => "ord").join(" ");
    const said = await anne.press("Lagre", { ...WRITTEN, "En tjeneste presenterer seg": long });
    expect(said).toContain("Lagret.");
    expect(said).toContain("150 av 150 ord");
    expect(said).toContain("5 av 60 ord");
  });

  test("has what was last week, where nothing is written yet", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    await anne.say("utgave");
    expect(anne.buttons).toEqual(["Ny utgave", "Lukk"]);
    await anne.press("Ny utgave");
    await anne.press("Til godkjenning", { ...WRITTEN, Møte: "Onsdag kl. 14" });
    await anne.press("Godkjenn");
    await anne.press("Publiser nå");
    await anne.press("Bekreft");
    await anne.say("utgave");
    expect(await anne.press("Kopier forrige uke")).toContain("fylt med teksten fra uke 48");
    expect([anne.field("Siden sist"), anne.field("Møte")]).toEqual([WRITTEN["Siden sist"], ""]);
    expect(await anne.press("Lagre", { "Siden sist": "Ny uke." })).toContain("Lagret.");
  });

  test("that is begun takes the rest from last week, and keeps its own", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    await anne.press("Til godkjenning", WRITTEN);
    await anne.press("Godkjenn");
    await anne.press("Publiser nå");
    await anne.press("Bekreft");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    await anne.press("Lagre", { "Siden sist": "Eget." });
    await anne.say("utgave");
    await anne.press("Kopier forrige uke", { "Ukas ros": "Til dagsenteret" });
    expect(anne.field("Siden sist")).toBe("Eget.");
    expect(anne.field("Mål i fokus")).toBe("Færre fall");
    await anne.say("utgave");
    expect(anne.field("Ukas ros")).toBe("Til dagsenteret");
    expect(anne.field("Mål i fokus")).toBe("");
  });
});

describe("who may", () => {
  test.each(["carl", "nina"])("%s, who is no editor, is told who writes it", async (id) => {
    const person = setDesk().editor(id);
    expect(await person.say("utgave")).toContain("Det er redaktørene som skriver Mandagskvarteret.");
    expect(person.buttons).toEqual([]);
  });

  test("a press that somebody without the role made up changes nothing", async () => {
    const desk = setDesk();
    const anne = desk.editor("anne");
    await anne.say("utgave");
    await anne.press("Ny utgave");
    const form = anne.card;
    const nina = desk.editor("nina", form);
    expect(await nina.press("Lagre", WRITTEN)).toContain("Det er redaktørene som skriver");
    expect(await anne.say("utgave")).toContain("Ingen utgave er under arbeid.");
  });

  test("in a channel the form stays away", async () => {
    expect(await setDesk().editor("anne").say("utgave", "shared")).toContain("i en egen chat");
  });
});

describe("two editors at once", () => {
  async function bothOpen() {
    const desk = setDesk();
    const [anne, berit] = [desk.editor("anne"), desk.editor("berit")];
    await anne.say("utgave");
    await anne.press("Ny utgave");
    await anne.press("Lagre", { ...WRITTEN, "Ukas ros": "Til dagsenteret" });
    await berit.say("utgave");
    return { desk, anne, berit };
  }

  test("the second sees what is new, keeps the own text, and saves over it only knowingly", async () => {
    const { anne, berit } = await bothOpen();
    await anne.press("Lagre", { "Siden sist": "Annes nye tekst.", "Ukas ros": "Til hjemmetjenesten" });
    const said = await berit.press("Lagre", { "Siden sist": "Berits tekst." });
    expect(said).toContain("Redaktør Anne lagret en ny tekst mens du skrev.");
    expect(said).toContain("Annes nye tekst.");
    expect(berit.field("Siden sist")).toBe("Berits tekst.");
    expect(berit.field("Ukas ros")).toBe("Til hjemmetjenesten");
    await anne.say("utgave");
    expect(anne.field("Siden sist")).toBe("Annes nye tekst.");
    expect(await berit.press("Lagre")).toContain("Lagret.");
    await anne.say("utgave");
    expect(anne.field("Siden sist")).toBe("Berits tekst.");
  });

  test("who changed other sections: one Lagre keeps both, and says what is new", async () => {
    const { anne, berit } = await bothOpen();
    await anne.press("Lagre", { "Ukas ros": "Til hjemmetjenesten" });
    const said = await berit.press("Lagre", { "Siden sist": "Berits tekst." });
    expect(said).toContain("Redaktør Anne lagret også mens du skrev. Begge deler er med.");
    expect(said).toContain("Nytt siden du åpnet skjemaet: Ukas ros.");
    await anne.say("utgave");
    expect(anne.field("Siden sist")).toBe("Berits tekst.");
    expect(anne.field("Ukas ros")).toBe("Til hjemmetjenesten");
  });

  test("a text put together is not sent on before it was read", async () => {
    const { anne, berit } = await bothOpen();
    await anne.press("Lagre", { "Ukas ros": "Til hjemmetjenesten" });
    const said = await berit.press("Til godkjenning", { "Siden sist": "Berits tekst." });
    expect(said).toContain("Redaktør Anne har skrevet noe nytt. Les over før du går videre.");
    expect(said).toContain("Utkast.");
    expect(await berit.press("Til godkjenning")).toContain("Venter på godkjenning.");
  });

  test("a text that was saved over is still in the history", async () => {
    const { desk, anne } = await bothOpen();
    await anne.press("Lagre", { "Siden sist": "Noe annet." });
    const { rows } = await desk.store.query("editions", { from: "h|", to: "h|~" });
    expect(JSON.stringify(rows)).toContain("Hjemmetjenesten har fått ny bil.");
  });

  test("two first drafts of the same week meet", async () => {
    const desk = setDesk();
    const [anne, berit] = [desk.editor("anne"), desk.editor("berit")];
    for (const editor of [anne, berit]) {
      await editor.say("utgave");
      await editor.press("Ny utgave");
    }
    await anne.press("Lagre", WRITTEN);
    const said = await berit.press("Lagre", { "Mål i fokus": "Tidlig innsats", "Siden sist": "Berits." });
    expect(said).toContain("Redaktør Anne lagret en ny tekst mens du skrev.");
    expect(said).toContain("Færre fall");
    expect(berit.field("Mål i fokus")).toBe("Tidlig innsats");
  });

  test("an approval of a text that was changed meanwhile is not taken", async () => {
    const { anne, berit } = await bothOpen();
    await anne.press("Til godkjenning");
    await berit.say("utgave");
    await berit.press("Forhåndsvis");
    await anne.press("Lagre", { "Siden sist": "En helt ny tekst." });
    const said = await berit.press("Godkjenn");
    expect(said).toContain("Redaktør Anne har endret teksten siden du leste den.");
    expect(berit.field("Siden sist")).toBe("En helt ny tekst.");
    expect(said).toContain("Venter på godkjenning.");
  });

  test("a step by the other one is no conflict: the text is the same", async () => {
    const { anne, berit } = await bothOpen();
    await anne.press("Til godkjenning");
    expect(await berit.press("Lagre", { Påminnelse: "Husk vaksinen." })).toContain("Lagret.");
    expect(berit.text).toContain("Venter på godkjenning.");
  });
});
