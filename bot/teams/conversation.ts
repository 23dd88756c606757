/** One admitted activity: who says what, what the app does about it, and how the answer gets back. */
import { randomBytes } from "node:crypto";
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type {
  Address,
  ChannelNames,
  Messages,
  Outcome,
  PersonId,
  TeamChannel,
  TeamEvent,
  Turn,
} from "../chat.ts";
import type { MadeFile } from "../downloads/download.ts";
import { faultOf, type Log } from "../log.ts";
import type { ServedPicture } from "../pictures/serve-picture.ts";
import type { Reader } from "../reader.ts";
import { textsIn } from "../texts/texts.ts";
import { type Activity, personOf, placeOf } from "./activity.ts";
import { createAnswer } from "./answer.ts";
import { createFileAnswers } from "./answer-files.ts";
import { attachmentsOf } from "./attachments.ts";
import type { IsAmong } from "./audience.ts";
import { answerExtension } from "./answer-extension.ts";
import { comingOrGoing } from "./coming-or-going.ts";
import { askedIn, failedAnswer } from "./extension.ts";
import { insist } from "./insist.ts";
import { type InvokeAnswer, invokeError, keepingCard, replacingCard } from "./invoke.ts";
import type { Routes } from "./routes.ts";
import { channelIn, teamEventIn } from "./team-channel.ts";
import { type Said, saidIn, type Sign } from "./turn.ts";

/** What the edge asks of the rest of the program. */
export interface TeamsApp {
  readonly routes: Routes;
  readonly isAmong: IsAmong;
  /** For what rows keep of a press. */
  readonly sign: Sign;
  /** Undefined: nobody knows this person. */
  reader(person: PersonId, name?: string): Promise<Reader | undefined>;
  /** Answers, in the personal chat, everything that somebody nobody knows says or presses. */
  stranger(turn: Turn): Promise<Card>;
  /** The app was installed for this person; comes twice for one install. */
  onArrival(person: PersonId, address: Address): Promise<void>;
  onLeave(person: PersonId): Promise<void>;
  /** Before every turn in a personal chat: the newest address. */
  onSeen(person: PersonId, address: Address): Promise<void>;
  /** Something happened to a team that the app is in, or to one of its channels. */
  onTeam(event: TeamEvent): Promise<void>;
  /** Undefined: ready, with nothing to add; a text: ready, but with this to know. Throws when not ready. */
  ready(): Promise<string | undefined>;
  /** What the link of a card leads to; undefined when there is nothing, or no longer. */
  file(ticket: string): Promise<MadeFile | undefined>;
  /** What stands at /images/ID. */
  picture(id: string): Promise<ServedPicture>;
  /** Figures for /metrics, as lines of its format. */
  measures(): Promise<string>;
}

export interface Edge {
  readonly app: TeamsApp;
  readonly messages: Messages;
  /** Asked about people nobody knows: an activity does not say who is a guest. */
  readonly isGuest: (at: Address, accountId: string) => Promise<boolean>;
  /** What Teams calls a channel and its team; nothing when it does not say. */
  readonly channelNames: (serviceUrl: string, team: string, channel: string) => Promise<ChannelNames>;
  readonly log: Log;
}

/** @returns the body for an invoke; undefined for everything else. Never throws for what the app did. */
export function createConversation(edge: Edge) {
  const answer = createAnswer(edge.app.routes, edge.app.isAmong);
  const filesFirst = createFilesFirst(edge.app);

  async function answerTo(turn: Turn, said: Said, activity: Activity): Promise<Card> {
    const reader = await edge.app.reader(turn.person, turn.name);
    const texts = reader?.texts ?? textsIn("nb");
    if (said.kind === "malformed-press") return messageCard(texts.common.brokenButton);
    if (said.kind === "too-long") return messageCard(texts.common.tooLong);
    if (reader)
      return said.kind === "text" && said.text === ""
        ? messageCard(texts.common.notText)
        : answer(turn, reader);
    if (turn.place === "shared") return messageCard(texts.common.personalChatOnly);
    const guest = await edge.isGuest(addressOf(activity), activity.from?.id ?? turn.person);
    return guest ? messageCard(texts.common.noGuests) : edge.app.stranger(turn);
  }

  async function converse(
    activity: Activity,
    person: PersonId,
    said: Said,
  ): Promise<InvokeAnswer | undefined> {
    const back = replier(edge, activity, said);
    try {
      if (placeOf(activity) === "personal") await edge.app.onSeen(person, addressOf(activity));
      const turn = {
        ...turnOf(activity, person, said, back.reply),
        channel: channelOf(edge, activity),
      };
      const words = () => answerTo(turn, said, activity);
      for await (const card of filesFirst(turn, said, words)) await turn.reply(card);
    } catch (error) {
      await back.fail(failure(edge.log, error, said));
    }
    return back.invokeAnswer();
  }

  return async function handle(activity: Activity): Promise<InvokeAnswer | undefined> {
    const person = personOf(activity);
    const asked = askedIn(activity, edge.app.sign);
    if (person && asked)
      return answerExtension(edge.app, answer, person, asked).catch((error: unknown) =>
        failedAnswer(asked, failure(edge.log, error, undefined)),
      );
    const said = saidIn(activity, edge.app.sign);
    if (person && said) return converse(activity, person, said);
    if (activity.type === "invoke") return invokeError(400, textsIn("nb").common.unknownButton);
    await comingsAndGoings(edge, activity).catch((error: unknown) => failure(edge.log, error, undefined));
    return undefined;
  };
}

function turnOf(activity: Activity, person: PersonId, said: Said, reply: Turn["reply"]): Turn {
  return {
    person,
    name: activity.from?.name,
    place: placeOf(activity),
    text: said.kind === "text" ? said.text : "",
    press: said.kind === "press" ? said.press : undefined,
    attachments: attachmentsOf(activity),
    reply,
  };
}

/** Answers the files that a known person sends, one by one; then the words, when there are any. */
function createFilesFirst(app: TeamsApp) {
  const answerFiles = createFileAnswers(app.routes, app.isAmong);
  return async function* cards(turn: Turn, said: Said, words: () => Promise<Card>): AsyncGenerator<Card> {
    const sent = said.kind === "text" && turn.place === "personal" && turn.attachments.length > 0;
    const from = sent ? await app.reader(turn.person, turn.name) : undefined;
    const files = from && (await answerFiles(turn, from));
    for (const answer of files?.answers ?? []) yield await answer();
    if (files === undefined || files.words !== "") yield await words();
  };
}

/** Teams sends both kinds for one install, and many others: those are nothing to us. */
async function comingsAndGoings({ app }: Edge, activity: Activity): Promise<void> {
  const happened = teamEventIn(activity);
  if (happened) await app.onTeam(happened);
  if (placeOf(activity) !== "personal") return;
  const person = personOf(activity) ?? memberOf(activity);
  if (!person) return;
  const kind = comingOrGoing(activity);
  if (kind === "arrival") await app.onArrival(person, addressOf(activity));
  if (kind === "leave") await app.onLeave(person);
}

function memberOf(activity: Activity): string | undefined {
  const member = activity.membersAdded?.find((candidate) => candidate.aadObjectId !== undefined);
  return member?.aadObjectId?.toLowerCase();
}

/** Names are asked for only where they are needed: most activities come without them. */
function channelOf({ channelNames }: Edge, activity: Activity): TeamChannel | undefined {
  const found = channelIn(activity);
  if (!found) return undefined;
  const { id, team, names } = found;
  const { serviceUrl } = activity;
  return {
    id,
    team,
    address: { conversationId: id, serviceUrl },
    async names() {
      const { team: teamName, channel } = await channelNames(serviceUrl, team, id);
      return { team: teamName ?? names.team, channel: channel ?? names.channel };
    },
  };
}

function addressOf(activity: Activity): Address {
  return { conversationId: activity.conversation.id, serviceUrl: activity.serviceUrl };
}

/** What a person quotes to systemansvarlig; the log has the rest, without what anybody wrote. */
function failure(log: Log, error: unknown, said: Said | undefined): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  const verb = said?.kind === "press" ? said.press.verb : undefined;
  log.error({ reference, verb, ...faultOf(error) }, "a turn failed");
  return reference;
}

function replier({ messages, log }: Edge, activity: Activity, said: Said) {
  const to = addressOf(activity);
  const shared = placeOf(activity) === "shared";
  const invoke = said.kind !== "text" && said.answer === "replace";
  const tooLong = said.kind === "too-long";
  let answered: InvokeAnswer | undefined;

  async function newMessage(card: Card): Promise<void> {
    report(await insist(() => messages.send(to, card)));
  }

  function report(outcome: Outcome): void {
    if (outcome.kind !== "sent") log.warn({ outcome }, "an answer to a turn did not get through");
  }

  async function submitted(card: Card): Promise<void> {
    // A shared card is everybody's: one person's answer must not replace it.
    // A form that is too long stays, with what was typed into it.
    const id = shared || tooLong ? undefined : (activity.replyToId ?? undefined);
    const outcome = id === undefined ? undefined : await insist(() => messages.update(to, id, card));
    if (outcome?.kind !== "sent") await newMessage(card);
  }

  async function reply(card: Card): Promise<void> {
    if (!invoke) return said.kind === "text" ? newMessage(card) : submitted(card);
    answered = shared || tooLong ? keepingCard(card.summary) : replacingCard(card);
  }

  async function fail(reference: string): Promise<void> {
    const text = textsIn("nb").common.failed(reference);
    // The card that was pressed stays, with what the person typed into it.
    if (invoke) answered = invokeError(500, text);
    await newMessage(messageCard(text));
  }

  return {
    reply,
    fail,
    invokeAnswer: () =>
      invoke ? (answered ?? invokeError(500, textsIn("nb").common.brokenButton)) : undefined,
  };
}
