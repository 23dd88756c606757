import { describe, expect, test } from "vitest";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { type Audience, everyone } from "../../../../bot/weekly-update/audience/audience.ts";
import { type Edition, editionId } from "../../../../bot/weekly-update/edition.ts";
import { commitEdition, readHead } from "../../../../bot/weekly-update/edition-store.ts";
import { emptySections } from "../../../../bot/weekly-update/sections.ts";
import { standingOf } from "../../../../bot/weekly-update/publishing/standing.ts";

const leaders: Audience = { kind: "roles", roles: ["leader"] };
const WEEK = "2026-W49";

function edition(audience: Audience, state: Edition["state"], week = WEEK): Edition {
  const id = editionId(week, audience);
  const written = { writtenBy: "anne", writtenAt: "2026-11-20T09:00:00.000Z", textVersion: 1 };
  return { id, week, audience, state, sections: emptySections, ...written };
}

/** Is the deadline of the week content when these are there? */
async function readyWith(editions: readonly Edition[], latest?: string): Promise<boolean> {
  const store = openSqlite(":memory:");
  const open = editions.filter(({ state }) => state !== "published").map(({ id }) => id);
  for (const [index, each] of editions.entries())
    await commitEdition(store, {
      head: await readHead(store),
      headAfter: { open, ...(latest === undefined ? {} : { latest }), publishing: [] },
      edition: each,
      event: { number: index + 1, edition: each.id, kind: "saved", at: each.writtenAt },
      nonce: undefined,
      messages: [],
    });
  return (await standingOf(store, WEEK)).ready;
}

describe("the deadline asks for an edition for everyone", () => {
  test("approved or out is enough, a draft is not", async () => {
    expect(await readyWith([edition(everyone, "approved")])).toBe(true);
    expect(await readyWith([edition(everyone, "published")])).toBe(true);
    expect(await readyWith([edition(everyone, "ready")])).toBe(false);
    expect(await readyWith([edition(everyone, "approved", "2026-W50")])).toBe(false);
  });

  test("one for the leaders does not do where everyone is written to", async () => {
    expect(await readyWith([edition(everyone, "draft"), edition(leaders, "approved")])).toBe(false);
    expect(await readyWith([edition(leaders, "approved")], "2026-W48|all|1")).toBe(false);
  });

  test("a municipality that writes to some only is asked for that", async () => {
    expect(await readyWith([edition(leaders, "approved")])).toBe(true);
    expect(await readyWith([edition(leaders, "published")])).toBe(true);
    expect(await readyWith([edition(leaders, "approved")], "2026-W30|all|1")).toBe(true);
    expect(await readyWith([edition(leaders, "draft")])).toBe(false);
  });
});
