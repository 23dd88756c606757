/** What the buttons of Mandagskvarteret carry. */
export const verbs = {
  /** An empty form for the first week without an edition. */
  start: "edition.new",
  /** Back to the form; of the edition that the subject names, when there are several. */
  open: "edition.open",
  save: "edition.save",
  /** Fills what is empty with the words of the edition before. */
  copy: "edition.copy",
  /** Søk, and Vis flere, among the goals of the plan. */
  findGoals: "edition.find-goals",
  moreGoals: "edition.more-goals",
  /** Lines of services into siden sist. */
  takeLines: "edition.take-lines",
  /** Dere sa – vi gjorde: which lines, and Lagre there. */
  answersForm: "edition.answers-form",
  saveAnswers: "edition.answers",
  /** Fills the section of the service whose turn it is with what it sent in. */
  take: "edition.take-presentation",
  /** Endre bildet: what was written is saved first. */
  imageForm: "edition.image-form",
  preview: "edition.preview",
  ready: "edition.ready",
  approve: "edition.approve",
  /** Asks for the confirmation. */
  publish: "edition.publish",
  /** Bekreft after Publiser nå. */
  confirm: "edition.confirm",
  close: "edition.close",
  /** All editions that there are something to do with, and the way to one for somebody else. */
  overview: "edition.overview",
  cancelForm: "edition.cancel-form",
  /** Bekreft after Legg bort utgaven. */
  cancel: "edition.cancel",
  /** A cancelled one becomes a draft again. */
  takeBack: "edition.take-back",
  /** To the week in which it goes out; what was written is saved first. */
  moveWeek: "edition.move-week",
  /** Begins a new edition with the text of a withdrawn one, for the same week and people. */
  reissue: "edition.reissue",
} as const;
