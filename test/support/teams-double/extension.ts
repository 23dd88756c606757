/** The message extension as a person has it: the search in the compose box, and the dialog that an action opens. */
import { CardView } from "./card-view.ts";
import { asText, isJson, type Json } from "./json.ts";
import type { Person } from "./person.ts";

export interface Posted {
  readonly title: string;
  readonly card: CardView;
}

/** What the list shows for these words, or the one sentence instead. */
export async function searches(person: Person, text: string): Promise<readonly Posted[] | string> {
  const parameters = [{ name: "text", value: text }];
  await invokes(person, "query", { commandId: "search", parameters, queryOptions: { skip: 0, count: 25 } });
  const { composeExtension } = person.lastResponse.body as { composeExtension: Json };
  if (composeExtension["type"] === "message") return asText(composeExtension["text"]);
  return ((composeExtension["attachments"] ?? []) as Json[]).map(postedOf);
}

function postedOf(attachment: Json): Posted {
  const preview = (attachment["preview"] as Json | undefined)?.["content"] as Json | undefined;
  if (!preview?.["title"]) throw new Error("a result without a preview: Teams shows an empty line");
  return { title: asText(preview["title"]), card: new CardView(attachment["content"]) };
}

export interface Dialog {
  /** As it is now; each press replaces it. */
  readonly card: CardView;
  press(title: string, fields?: Readonly<Record<string, string>>): Promise<void>;
}

/** "Gjør til idé" in the menu of a message; undefined: from the compose box. */
export async function makesIdea(
  person: Person,
  message?: { readonly html: string; readonly author: string },
): Promise<Dialog> {
  const payload = message && {
    id: "1763882400000",
    body: { contentType: "html", content: message.html },
    from: { user: { id: message.author, displayName: "Noen", userIdentityType: "aadUser" } },
    mentions: [],
  };
  const context = payload ? "message" : "compose";
  await invokes(person, "fetchTask", {
    commandId: "makeIdea",
    commandContext: context,
    messagePayload: payload,
  });
  return dialogOf(person);
}

function dialogOf(person: Person): Dialog {
  let card = shownIn(person);
  return {
    get card() {
      return card;
    },
    async press(title, fields = {}) {
      for (const [label, value] of Object.entries(fields)) card.fill(label, value);
      const found = card.actions().find((one) => one.title === title);
      if (!found) throw new Error(`the dialog has no button "${title}"; there is ${card.buttons.join(", ")}`);
      if (found.action["type"] === "Action.ToggleVisibility") return card.toggle(found.action);
      if (found.action["type"] !== "Action.Submit")
        throw new Error(`"${title}" is ${asText(found.action["type"])}: a dialog takes Action.Submit only`);
      const data = { ...(found.action["data"] as Json), ...card.submission(found.action) };
      await invokes(person, "submitAction", { commandId: "makeIdea", data });
      card = shownIn(person);
    },
  };
}

function shownIn(person: Person): CardView {
  const { task } = person.lastResponse.body as { task?: Json };
  const value = task?.["value"];
  if (task?.["type"] !== "continue" || !isJson(value)) throw new Error("no dialog was opened");
  if (!value["title"]) throw new Error("a dialog without a title");
  return new CardView((value["card"] as Json | undefined)?.["content"]);
}

async function invokes(person: Person, name: string, value: Json): Promise<void> {
  await person.sends({ type: "invoke", name: `composeExtension/${name}`, value });
}
