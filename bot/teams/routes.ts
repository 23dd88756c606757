/** Every chat word and every card verb, with who it is for and what answers it. */
import { verbs as edition } from "../../adaptive-cards/weekly-update/verbs.ts";
import { unitLineVerbs as unitLine } from "../../adaptive-cards/weekly-update/unit-line-verbs.ts";
import { lineVerbs as line } from "../../adaptive-cards/weekly-update/line-verbs.ts";
import { editionVerbs } from "./edition-routes.ts";
import { ideaVerbs as idea } from "../../adaptive-cards/ideas/verbs.ts";
import { deliveryVerbs as delivery } from "../../adaptive-cards/delivery/verbs.ts";
import { organisationVerbs as organisation } from "../../adaptive-cards/organisation/verbs.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { ChosenMessage, Found } from "../chat.ts";
import { practiceVerbs as practice } from "../../adaptive-cards/practice/verbs.ts";
import type { ChannelHandlers } from "../channels/handlers.ts";
import { digestVerbs as digest } from "../../adaptive-cards/digests/verbs.ts";
import { measuresVerbs } from "../../adaptive-cards/measures/verbs.ts";
import type { DeliveryHandlers } from "../delivery/handlers.ts";
import type { DigestHandlers } from "../digests/capability.ts";
import type { Audience, Handler } from "../handler.ts";
import type { IdeaHandlers } from "../ideas/handlers.ts";
import type { MeasuresHandlers } from "../measures/handlers.ts";
import type { PracticeHandlers } from "../practice/handlers.ts";
import type { PrivacyHandlers } from "../privacy/handlers.ts";
import type { ScheduleHandlers } from "../scheduling/handlers.ts";
import type { OrganisationHandlers } from "../organisation/handlers.ts";
import type { GoalHandlers } from "../strategy/handlers.ts";
import type { Reader } from "../reader.ts";
import type { FileTaker } from "./file-taker.ts";
import { goalVerbs } from "./goal-routes.ts";
import { type PictureHandlers, pictureTaker, pictureVerbs } from "./picture-routes.ts";
import type { createEditionHandlers } from "../weekly-update/handlers.ts";
import { PLAN_VERB, type PresentingHandlers } from "../weekly-update/presenting/capability.ts";
import { organisationFiles, organisationVerbs } from "./organisation-routes.ts";
import { reflectionRoutes } from "./reflection-routes.ts";
import type { ReflectionHandlers } from "../reflections/capability.ts";
import { scheduleVerbs } from "./schedule-routes.ts";
import type { Word } from "./words.ts";

export interface Command {
  /** Its name in the catalogue bot/texts/nb/commands.ts, which holds the words themselves. */
  readonly word: Word;
  /** Any one of these is enough. */
  readonly who: readonly Audience[];
  /** "idé TEKST": the handler gets the text after the word as turn.text, and "" when there is none. */
  readonly takesText?: true;
  /** Also answered in channels and group chats. */
  readonly anywhere?: true;
  readonly run: Handler;
}

export interface Verb {
  /** The same string as in the card. */
  readonly verb: string;
  readonly who: readonly Audience[];
  readonly anywhere?: true;
  readonly run: Handler;
}

export interface Routes {
  readonly commands: readonly Command[];
  readonly verbs: readonly Verb[];
  /** A message that is no command; turn.text is all of it. */
  readonly freeText: Handler;
  /** Each file goes to the first that takes it from this person. */
  readonly files: readonly FileTaker[];
  /** From the compose box, and from the menu of a message. */
  readonly extension: {
    readonly find: (text: string, reader: Reader) => Promise<Found>;
    readonly makeIdea: (message: ChosenMessage | undefined, reader: Reader) => Promise<Card>;
  };
}

/** What createRoutes needs: the handlers that the capabilities' factories make. */
export interface Handlers {
  readonly pictures: PictureHandlers;
  readonly help: Handler;
  readonly ideas: IdeaHandlers;
  readonly organisation: OrganisationHandlers;
  readonly privacy: PrivacyHandlers;
  readonly delivery: DeliveryHandlers;
  readonly practice: PracticeHandlers;
  readonly schedules: ScheduleHandlers;
  readonly goals: GoalHandlers;
  readonly channels: ChannelHandlers;
  readonly digests: DigestHandlers;
  readonly measures: MeasuresHandlers;
  readonly editions: ReturnType<typeof createEditionHandlers>;
  readonly presenting: PresentingHandlers;
  readonly reflections: ReflectionHandlers;
}

const everyone = ["everyone"] as const;
const confirmed = ["confirmed"] as const;
const answerers = ["leader", "administrator"] as const;
const leader = ["leader"] as const;
const editor = ["editor"] as const;
const planners = ["leader", "editor"] as const;
const readersOfMeasures = ["administrator", "top"] as const;
const administrator = ["administrator"] as const;

export function createRoutes(handlers: Handlers): Routes {
  return {
    commands: commandTable(handlers),
    verbs: [
      ...verbTable(handlers),
      ...editionVerbs(handlers.editions),
      ...Object.entries(handlers.presenting.verbs).map(([verb, run]) => ({ verb, who: confirmed, run })),
      { verb: edition.take, who: editor, run: handlers.editions.take },
      { verb: PLAN_VERB, who: planners, run: handlers.presenting.plan },
      ...colleagueVerbs(handlers),
      ...goalVerbs(handlers.goals),
      ...reflectionRoutes(handlers.reflections),
      { verb: digest.halfPage, who: leader, run: handlers.digests.halfPage },
      { verb: measuresVerbs.file, who: readersOfMeasures, run: handlers.measures.file },
      ...scheduleVerbs(handlers.schedules),
      ...pictureVerbs(handlers.pictures, handlers.editions.imageForm),
      ...lineVerbs(handlers),
      ...organisationVerbs(handlers.organisation),
    ],
    freeText: handlers.ideas.freeText,
    files: [pictureTaker(handlers.pictures), organisationFiles(handlers.organisation)],
    extension: { find: handlers.practice.findPostable, makeIdea: handlers.ideas.fromChosen },
  };
}

function commandTable({
  help,
  ideas,
  editions,
  presenting,
  organisation: own,
  delivery: sent,
  practice: shared,
  privacy,
  schedules,
  goals,
  channels,
  reflections,
  measures,
}: Handlers): readonly Command[] {
  return [
    { word: "help", who: everyone, anywhere: true, run: help },
    { word: "latest", who: confirmed, anywhere: true, run: editions.latest },
    { word: "idea", who: everyone, takesText: true, run: ideas.form },
    { word: "myIdeas", who: everyone, run: ideas.mine },
    { word: "practice", who: confirmed, takesText: true, run: shared.list },
    { word: "reflection", who: everyone, run: reflections.reflection },
    { word: "questionBank", who: editor, run: reflections.bank },
    { word: "askUnit", who: leader, run: reflections.askUnit },
    { word: "goals", who: confirmed, takesText: true, run: goals.list },
    { word: "preferences", who: everyone, run: own.preferences },
    { word: "incident", who: everyone, run: privacy.incident },
    { word: "whistleblowing", who: everyone, run: privacy.whistleblowing },
    { word: "waiting", who: answerers, run: ideas.waiting },
    { word: "hide", who: answerers, takesText: true, run: ideas.hideForm },
    { word: "budget", who: answerers, run: ideas.budget },
    { word: "myUnit", who: leader, run: ideas.myUnit },
    { word: "away", who: leader, run: own.away },
    { word: "line", who: leader, run: editions.line },
    { word: "edition", who: editor, run: editions.edition },
    { word: "whoDoesWhat", who: confirmed, takesText: true, run: presenting.whoDoesWhat },
    { word: "presenting", who: planners, run: presenting.plan },
    { word: "organisation", who: administrator, takesText: true, run: own.overview },
    { word: "broadcasts", who: administrator, run: sent.list },
    { word: "measures", who: readersOfMeasures, takesText: true, run: measures.show },
    { word: "schedules", who: administrator, run: schedules.list },
    { word: "newSchedule", who: administrator, run: schedules.new },
    { word: "runSchedule", who: administrator, takesText: true, run: schedules.runNamed },
    { word: "unitLine", who: leader, run: editions.unitLine },
    { word: "linkChannel", who: answerers, takesText: true, anywhere: true, run: channels.link },
    { word: "unlinkChannel", who: answerers, anywhere: true, run: channels.unlink },
  ];
}

/** Who may act on one idea is decided by its rules, idea by idea; hence "everyone". */
function verbTable({ ideas, editions, organisation: own, delivery: sent }: Handlers): readonly Verb[] {
  return [
    { verb: idea.form, who: everyone, run: editions.counting(ideas.form) },
    { verb: idea.send, who: everyone, run: ideas.send },
    { verb: idea.edit, who: everyone, run: ideas.edit },
    { verb: idea.close, who: everyone, run: ideas.close },
    { verb: idea.open, who: everyone, run: ideas.open },
    { verb: idea.more, who: everyone, run: ideas.more },
    { verb: idea.mine, who: everyone, run: ideas.mine },
    { verb: idea.waiting, who: answerers, run: ideas.waiting },
    { verb: idea.offerOpen, who: everyone, run: ideas.offerOpen },
    { verb: idea.offerNo, who: everyone, run: ideas.offerNo },
    { verb: idea.hideForm, who: everyone, run: ideas.hideForm },
    { verb: idea.hide, who: everyone, run: ideas.hide },
    { verb: idea.budget, who: answerers, run: ideas.budget },
    { verb: idea.myUnit, who: leader, run: ideas.myUnit },
    { verb: idea.read, who: everyone, run: ideas.read },
    { verb: idea.answers, who: everyone, run: ideas.answers },
    ...ideas.actions.map((each) => ({ ...each, who: everyone })),
    { verb: organisation.claim, who: everyone, run: own.claim },
    { verb: organisation.claimForm, who: everyone, run: own.claimForm },
    { verb: organisation.awayForm, who: leader, run: own.away },
    { verb: organisation.away, who: leader, run: own.saveAway },
    { verb: organisation.back, who: leader, run: own.endAway },
    { verb: organisation.close, who: everyone, run: own.closeAway },
    { verb: organisation.preferencesForm, who: everyone, run: own.preferences },
    { verb: organisation.preferences, who: everyone, run: own.savePreferences },
    { verb: organisation.settingsForm, who: administrator, run: own.settings },
    { verb: organisation.settings, who: administrator, run: own.saveSettings },
    { verb: delivery.list, who: administrator, run: sent.list },
    { verb: delivery.againForm, who: administrator, run: sent.againForm },
    { verb: delivery.again, who: administrator, run: sent.again },
    { verb: edition.start, who: editor, run: editions.start },
    { verb: edition.open, who: editor, run: editions.open },
    { verb: edition.save, who: editor, run: editions.save },
    { verb: edition.copy, who: editor, run: editions.copy },
    { verb: edition.takeLines, who: editor, run: editions.takeLines },
    { verb: edition.answersForm, who: editor, run: editions.answersForm },
    { verb: edition.saveAnswers, who: editor, run: editions.saveAnswers },
    { verb: edition.findGoals, who: editor, run: editions.findGoals },
    { verb: edition.moreGoals, who: editor, run: editions.moreGoals },
    { verb: edition.preview, who: editor, run: editions.preview },
    { verb: edition.ready, who: editor, run: editions.ready },
    { verb: edition.approve, who: editor, run: editions.approve },
    { verb: edition.publish, who: editor, run: editions.publish },
    { verb: edition.confirm, who: editor, run: editions.confirm },
    { verb: edition.close, who: editor, run: editions.close },
  ];
}

/** What people do with what others have proposed; whether they may see it is asked of each idea. */
function colleagueVerbs({ ideas, practice: own }: Handlers): readonly Verb[] {
  return [
    { verb: idea.support, who: everyone, run: ideas.support },
    { verb: idea.supportSimilar, who: everyone, run: ideas.supportSimilar },
    { verb: idea.takeBack, who: everyone, run: ideas.takeBack },
    { verb: idea.takeBackSimilar, who: everyone, run: ideas.takeBackSimilar },
    { verb: idea.join, who: everyone, run: ideas.join },
    { verb: idea.leave, who: everyone, run: ideas.leave },
    { verb: idea.reminders, who: everyone, run: ideas.reminders },
    { verb: idea.stuck, who: everyone, run: ideas.stuck },
    { verb: practice.list, who: everyone, run: own.list },
    { verb: practice.open, who: everyone, run: own.open },
    { verb: practice.tryHere, who: everyone, run: own.tryHere },
  ];
}

/** A leader's line for siden sist. */
function lineVerbs({ editions }: Handlers): readonly Verb[] {
  return [
    { verb: line.form, who: leader, run: editions.lineForm },
    { verb: line.send, who: leader, run: editions.lineSend },
    { verb: line.nothing, who: leader, run: editions.lineNothing },
    { verb: line.withdraw, who: leader, run: editions.lineWithdraw },
    { verb: line.show, who: leader, run: editions.lineShow },
    { verb: line.more, who: leader, run: editions.lineMore },
    { verb: line.moreSent, who: leader, run: editions.lineMoreSent },
    { verb: unitLine.form, who: leader, run: editions.unitLineForm },
    { verb: unitLine.more, who: leader, run: editions.unitLineMore },
    { verb: unitLine.save, who: leader, run: editions.unitLineSave },
    { verb: unitLine.leave, who: leader, run: editions.unitLineLeave },
  ];
}
