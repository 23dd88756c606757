import { expect, test } from "vitest";
import { activitySchema } from "../../../bot/teams/activity.ts";
import { pressed } from "../../../bot/teams/turn.ts";

const activity = activitySchema.parse({
  type: "invoke",
  channelId: "msteams",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  from: { aadObjectId: "8f14e45f-ceea-4a6e-8b1d-3c5b2d9e0a11" },
  conversation: { id: "a:1" },
});

function kindOf(subject: string): string {
  const data = { verb: "organisation.other-unit", subject, nonce: "n" };
  return pressed(activity, (text) => text, data, "replace").kind;
}

test("a button about a person and two units is understood, however long the ids of the files are", () => {
  const longest = "x".repeat(100);
  expect(kindOf(`8f14e45f-ceea-4a6e-8b1d-3c5b2d9e0a11|${longest}|${longest}`)).toBe("press");
});

test("what is longer than anything a card of ours carries is not", () => {
  expect(kindOf("x".repeat(251))).toBe("malformed-press");
});
