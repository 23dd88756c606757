/** Somebody with Teams: installs the app, writes, fills in and presses, and sees what comes back. */
import { CardView } from "./card-view.ts";
import type { Connector, Message } from "./connector.ts";
import { fileAttachment, htmlOf, pictureAttachment, type SentFile } from "./files.ts";
import { asText, type Json } from "./json.ts";

/** The bot as a person reaches it. */
export interface ReachableBot {
  readonly url: string;
  /** Waits until everything that is due now was sent. */
  settle(): Promise<void>;
}

export interface PressOptions {
  /** "execute" as today's clients do; "submit" as the fallback of older ones. */
  readonly as?: "execute" | "submit";
  /** Part of the text of the card that is meant; the newest with the button when left out. */
  readonly on?: string;
  /** Part of the text of the row that the button stands in, when a card has several rows with the same button. */
  readonly beside?: string;
}

export interface Where {
  readonly kind: "personal" | "groupChat" | "channel";
  /** Shared by everybody who is in it; a personal chat has its own. */
  readonly conversation?: string;
  readonly tenant?: string;
  /** The team that a channel is in. */
  readonly team?: string;
}

export const TENANT = "7a9d3c52-1111-4222-8333-944455566677";
const BOT = { id: "28:mandagskvarteret", name: "Mandagskvarteret" };

export class Person {
  readonly id: string;
  readonly name: string;
  readonly conversation: string;
  /** What the bot answered the last activity with, over HTTP. */
  lastResponse: { status: number; body: unknown } = { status: 0, body: undefined };
  /** Texts that Teams showed for a moment, without changing a card. */
  readonly notices: string[] = [];
  readonly #connector: Connector;
  readonly #bot: ReachableBot;
  readonly #where: Where;
  #last: Json | undefined;

  constructor(connector: Connector, bot: ReachableBot, who: { id: string; name: string; where: Where }) {
    this.#connector = connector;
    this.#bot = bot;
    this.id = who.id;
    this.name = who.name;
    this.#where = who.where;
    this.conversation = who.where.conversation ?? `a:${who.id}`;
  }

  /** The cards as they are now, newest last. */
  get chat(): readonly CardView[] {
    return this.#visible().map((message) => message.card);
  }

  /** The newest card. */
  get newest(): CardView {
    const card = this.chat.at(-1);
    if (!card) throw new Error(`${this.name} has no card yet`);
    return card;
  }

  /** Teams tells an install twice, in this order. */
  async install(): Promise<void> {
    await this.sends({ type: "installationUpdate", action: "add" });
    await this.sends({ type: "conversationUpdate", membersAdded: [{ id: BOT.id }, this.#account()] });
  }

  async uninstall(): Promise<void> {
    await this.sends({ type: "installationUpdate", action: "remove" });
  }

  async say(text: string): Promise<void> {
    if (this.#where.team === undefined) return this.sends({ type: "message", text });
    // In a channel only what mentions the bot reaches it.
    const mention = `<at>${BOT.name}</at>`;
    const entities = [{ type: "mention", text: mention, mentioned: BOT }];
    await this.sends({ type: "message", text: `${mention} ${text}`, entities });
  }

  /** The app is added to the team; Teams tells it twice. */
  async installInTeam(): Promise<void> {
    await this.sends({ type: "installationUpdate", action: "add" });
    await this.sends({ type: "conversationUpdate", membersAdded: [{ id: BOT.id }] });
  }

  /** Files from the paper clip, with a text beside them: as Teams sends them from a personal chat. */
  async sendFiles(files: readonly SentFile[], text = ""): Promise<void> {
    const attachments = files.map((file) => fileAttachment(this.#connector, file));
    await this.sends({ type: "message", text, attachments: [...attachments, htmlOf(text)] });
  }

  /** A picture that was pasted into the message. */
  async pastePicture(bytes: Uint8Array, text = ""): Promise<void> {
    const attachment = pictureAttachment(this.#connector, bytes);
    await this.sends({ type: "message", text, attachments: [attachment, htmlOf(text)] });
  }

  /** Fills in by label and presses by title, on the newest card that has the button. Throws when Teams would refuse. */
  async press(
    title: string,
    fields: Readonly<Record<string, string>> = {},
    options: PressOptions = {},
  ): Promise<void> {
    const { message, action } = this.#find(title, options);
    for (const [label, value] of Object.entries(fields)) message.card.fill(label, value);
    if (action["type"] === "Action.ToggleVisibility") return message.card.toggle(action);
    const inputs = message.card.submission(action);
    await this.sends(
      options.as === "submit" ? submitOf(action, inputs, message) : executeOf(action, inputs, message),
    );
  }

  /** The last press once more, as Teams repeats it: the same data, a new activity id. */
  async again(): Promise<void> {
    if (!this.#last) throw new Error(`${this.name} has not sent anything yet`);
    await this.sends(this.#last);
  }

  /** Any activity at all, in this person's usual envelope; what it says itself wins. */
  async sends(activity: Json): Promise<void> {
    this.#last = activity;
    const response = await fetch(`${this.#bot.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...this.#envelope(asText(activity["type"])), ...activity }),
    });
    const text = await response.text();
    this.lastResponse = {
      status: response.status,
      body: text === "" ? undefined : (JSON.parse(text) as unknown),
    };
    this.#show(activity);
    await this.#bot.settle();
    const [complaint] = this.#connector.complaints;
    if (complaint !== undefined) throw new Error(`the bot sent what Teams does not show: ${complaint}`);
  }

  /** What Teams does with the answer to an invoke. */
  #show(activity: Json): void {
    if (activity["type"] !== "invoke") return;
    const { status, body } = this.lastResponse;
    if (extensionInvokes.has(asText(activity["name"]))) return checkExtension(status, body);
    const answer = body as { statusCode?: number; type?: string; value?: unknown } | undefined;
    if (status !== 200 || !answer?.type)
      throw new Error(`an invoke was answered with ${status} and no body: Teams repeats it`);
    if (answer.type === "application/vnd.microsoft.card.adaptive") this.#replace(activity, answer.value);
    else if (typeof answer.value === "string") this.notices.push(answer.value);
    else this.notices.push(asText((answer.value as Json | undefined)?.["message"]));
  }

  #replace(activity: Json, content: unknown): void {
    const message = this.#visible().find((one) => one.id === activity["replyToId"]);
    if (message) message.card = new CardView(content);
  }

  #visible(): Message[] {
    return this.#connector.messages(this.conversation).filter((message) => !message.deleted);
  }

  #find(title: string, { on, beside }: PressOptions): { message: Message; action: Json } {
    const messages = this.#visible().filter((one) => on === undefined || one.card.text.includes(on));
    for (const message of messages.toReversed()) {
      const found = message.card.actions(beside).filter((button) => button.title === title);
      if (found.length > 1) throw new Error(`a card has ${found.length} buttons "${title}"`);
      if (found[0]) return { message, action: found[0].action };
    }
    const there = messages.map(
      (message) => message.card.buttons.map((one) => `"${one}"`).join(", ") || "none",
    );
    throw new Error(
      `${this.name} sees no button "${title}"; by card, oldest first: ${there.join(" | ") || "no cards"}`,
    );
  }

  #account(): Json {
    return { id: `29:${this.id}`, name: this.name, aadObjectId: this.id };
  }

  #envelope(type: string): Json {
    const { tenant = TENANT, team } = this.#where;
    // What is said in a channel is said in a thread of it.
    const thread = team !== undefined && type !== "installationUpdate" && type !== "conversationUpdate";
    const id = thread ? `${this.conversation};messageid=1700000000000` : this.conversation;
    const place = team === undefined ? {} : { team: { id: team }, channel: { id: this.conversation } };
    return {
      id: this.#connector.newId(),
      timestamp: new Date().toISOString(),
      channelId: "msteams",
      serviceUrl: this.#connector.serviceUrl,
      from: this.#account(),
      recipient: BOT,
      conversation: { id, conversationType: this.#where.kind, tenantId: tenant },
      channelData: { tenant: { id: tenant }, ...place },
      locale: "nb-NO",
    };
  }
}

const extensionInvokes: ReadonlySet<string> = new Set([
  "composeExtension/query",
  "composeExtension/fetchTask",
  "composeExtension/submitAction",
]);

/** The dialog or the list is the caller's to look at; it has to be there. */
function checkExtension(status: number, body: unknown): void {
  const answer = body as Json | undefined;
  if (status !== 200 || !(answer?.["composeExtension"] ?? answer?.["task"]))
    throw new Error(`a message extension was answered with ${status} and nothing that Teams shows`);
}

function executeOf(action: Json, inputs: Json, message: Message): Json {
  if (action["type"] !== "Action.Execute")
    throw new Error(`"${asText(action["title"])}" is ${asText(action["type"])}, not Action.Execute`);
  const data = { ...(action["data"] as Json), ...inputs };
  return {
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId: message.id,
    value: { action: { type: "Action.Execute", verb: action["verb"], data }, trigger: "manual" },
  };
}

function submitOf(action: Json, inputs: Json, message: Message): Json {
  const fallback = action["type"] === "Action.Submit" ? action : (action["fallback"] as Json | undefined);
  if (fallback?.["type"] !== "Action.Submit")
    throw new Error(`"${asText(action["title"])}" has no Action.Submit as fallback`);
  return { type: "message", replyToId: message.id, value: { ...(fallback["data"] as Json), ...inputs } };
}
