/** Somebody the bot does not know: asked once for the unit, then carried on to what they came for. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { claimCard, claimedCard, claimFields } from "../../adaptive-cards/organisation/claim.ts";
import { organisationVerbs } from "../../adaptive-cards/organisation/verbs.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Turn } from "../chat.ts";
import type { Clock, NewId } from "../clock.ts";
import type { Handler } from "../handler.ts";
import { inSentence } from "../ideas/names.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { textsIn } from "../texts/texts.ts";
import { greetIfWaiting } from "./greet.ts";
import type { Organisation } from "./organisation.ts";
import type { People } from "./people.ts";
import { listClaim, saveClaim } from "./claims/claim-store.ts";
import { type UnitTree, unitTree } from "./unit-choices.ts";

export interface ClaimDeps {
  readonly store: TableStore;
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Opens the idea form with turn.text in it. */
  readonly offerIdea: Handler;
  /** What is worth keeping of a message: "" for a chat word. */
  readonly contentOf: (text: string) => string;
}

/** Nobody has chosen a language yet. */
const texts = textsIn("nb");
const MAX_NAME = 100;

export function createClaimHandlers(deps: ClaimDeps) {
  return {
    /** Everything that somebody nobody knows says or presses in the personal chat. */
    async stranger(turn: Turn): Promise<Card> {
      const organisation = await deps.people.organisation();
      const tree = unitTree(organisation);
      if (tree.choices(undefined).length === 0) return messageCard(texts.organisation.notSetUp);
      return turn.press?.verb === organisationVerbs.claim
        ? claim(deps, turn, organisation, tree)
        : ask(deps, organisation, tree, { text: keptText(deps, turn) });
    },
    /** The same press again, when the unit is known by then; another unit, after a no. */
    claim: (async (turn, reader) => {
      const { organisation, confirmed, person } = reader;
      const chosen = turn.press?.fields[claimFields.unit] ?? person.units[0];
      if (confirmed || chosen === person.units[0]) return carryOn(deps, turn, reader);
      return claim(deps, turn, organisation, unitTree(organisation));
    }) satisfies Handler,
    /** Somebody whose unit is not confirmed has come by. */
    listClaim: (person: string, name: string | undefined) => listClaim(deps.store, person, nameFrom(name)),
    claimForm: (async (_, reader) => {
      const { organisation, confirmed, person } = reader;
      const unit = inSentence(person.units[0] ?? "", reader);
      if (confirmed) return messageCard(texts.claims.told.registered(unit));
      return ask(deps, organisation, unitTree(organisation), { text: "" });
    }) satisfies Handler,
  };
}

/** What Teams calls somebody. It goes where people's names go, so it is looked at as what people write. */
function nameFrom(name: string | undefined): string | undefined {
  const trimmed = (name ?? "").normalize("NFC").replace(/\s+/g, " ").trim().slice(0, MAX_NAME);
  return trimmed === "" || guardFields({ name: trimmed }).kind === "refused" ? undefined : trimmed;
}

async function claim(deps: ClaimDeps, turn: Turn, organisation: Organisation, tree: UnitTree): Promise<Card> {
  const chosen = turn.press?.fields[claimFields.unit] ?? "";
  const text = turn.press?.fields[claimFields.text] ?? "";
  const within = organisation.units.get(turn.press?.subject ?? "")?.id;
  if (!tree.isActive(chosen))
    return ask(deps, organisation, tree, { text, within, problem: texts.organisation.claim.chooseUnit });
  if (tree.asksOn(chosen, within)) return ask(deps, organisation, tree, { text, within: chosen });
  await saveClaim(deps.store, turn.person, { unit: chosen, at: deps.clock(), name: nameFrom(turn.name) });
  const reader = await deps.people.reader(turn.person);
  // The unit was closed by an import in this very moment.
  if (!reader) return ask(deps, organisation, tree, { text, problem: texts.organisation.claim.chooseUnit });
  await greetIfWaiting(deps, turn.person);
  return carryOn(deps, turn, reader);
}

async function carryOn(deps: ClaimDeps, turn: Turn, reader: Reader): Promise<Card> {
  const text = turn.press?.fields[claimFields.text] ?? "";
  if (text !== "") return deps.offerIdea({ ...turn, text, press: undefined }, reader);
  const unit = inSentence(reader.person.units[0] ?? "", reader);
  return claimedCard({ unit, nonce: deps.newId() }, reader.texts);
}

interface Asked {
  readonly text: string;
  readonly within?: string | undefined;
  readonly problem?: string;
}

function ask(deps: ClaimDeps, organisation: Organisation, tree: UnitTree, asked: Asked): Card {
  const guarded = guardFields({ text: asked.text });
  const form = texts.ideas.form;
  const found = guarded.kind === "refused" ? [texts.common.nationalId, form.deleteInChat] : [];
  return claimCard(
    {
      choices: tree.choices(asked.within),
      within: asked.within === undefined ? undefined : organisation.units.get(asked.within),
      text: guarded.kind === "refused" ? (guarded.fields["text"] ?? "") : asked.text,
      problems: [...(asked.problem === undefined ? [] : [asked.problem]), ...found],
      nonce: deps.newId(),
    },
    texts,
  );
}

/** What they wrote in the chat, or the longest text of the form they pressed on. */
function keptText(deps: ClaimDeps, turn: Turn): string {
  if (!turn.press) return deps.contentOf(turn.text);
  const written = Object.values(turn.press.fields).filter((value) => /\s/.test(value));
  return written.toSorted((a, b) => b.length - a.length)[0] ?? "";
}
