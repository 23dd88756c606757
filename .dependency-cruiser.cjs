const { readdirSync, readFileSync } = require("node:fs");

/** The walls of docs/ARCHITECTURE.md. test/run.ts also checks that modules were seen at all. */
const capabilities =
  "organisation|weekly-update|ideas|reflections|digests|measures|practice|strategy|channels|pictures|privacy|downloads";
/** Everything in a folder called rules, whatever says of itself in its first comment that it is pure, and these. */
const pure = [
  "^bot/.+/rules/",
  ...saidToBePure(),
  "^bot/[^/]+/(idea|tell|edition|edition-goals|sections|organisation|national-id|due)\\.ts$",
  "^bot/privacy/(small-groups|shown-counts)\\.ts$",
  "^bot/ideas/(owner/routing|promise/promise-rules)\\.ts$",
  "^bot/weekly-update/(audience/audience|image/edition-image|lines/line|reach/reach)\\.ts$",
  "^bot/weekly-update/writing/(merge|nudges|library|copied)\\.ts$",
  "^bot/weekly-update/you-said/(contributions|you-said)\\.ts$",
];

function saidToBePure() {
  const files = readdirSync("bot", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files
    .map((file) => `bot/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\bPure\./.test(readFileSync(file, "utf8").split("*/")[0] ?? ""))
    .map((file) => `^${file.replaceAll(".", "\\.")}$`);
}

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "only-teams-knows-the-sdk",
      severity: "error",
      from: { path: "^(bot|adaptive-cards|demo)/", pathNot: "^bot/teams/" },
      to: { path: "node_modules/(botbuilder|botframework-[^/]+|@microsoft/teams-ai|restify)/" },
    },
    {
      name: "only-storage-knows-the-database",
      severity: "error",
      from: { path: "^(bot|adaptive-cards|demo)/", pathNot: "^bot/storage/" },
      to: { path: "(node_modules/@azure/|^(node:)?sqlite$)" },
    },
    {
      name: "capabilities-stay-behind-the-ports",
      severity: "error",
      from: { path: `^bot/(${capabilities})/`, pathNot: "^bot/organisation/cli.ts$" },
      to: { path: "^bot/(teams/|storage/(sqlite|azure-tables)\\.ts$)" },
    },
    {
      name: "one-capability-never-reads-the-store-of-another",
      severity: "error",
      from: { path: `^bot/(${capabilities})/` },
      to: { path: `^bot/(${capabilities})/.*-store\\.ts$`, pathNot: "^bot/$1/" },
    },
    {
      name: "rules-are-pure",
      comment: "Facts in, decisions out.",
      severity: "error",
      from: { path: pure },
      to: {
        dependencyTypesNot: ["type-only"],
        pathNot: [
          ...pure,
          "^bot/(calendar|texts)/",
          // Cards import texts and types only, so they are pure.
          "^adaptive-cards/",
          "^bot/[^/]+/person\\.ts$",
          "node_modules/(zod|luxon|@navikt|csv-parse|@orama/stemmers)",
        ],
      },
    },
    {
      name: "cards-import-types-and-texts-only",
      severity: "error",
      from: { path: "^adaptive-cards/" },
      to: { path: "^bot/", pathNot: "^bot/(texts|calendar)/", dependencyTypesNot: ["type-only"] },
    },
    { name: "nothing-imports-index", severity: "error", from: {}, to: { path: "^bot/index\\.ts$" } },
    {
      name: "production-imports-no-tests",
      severity: "error",
      from: { path: "^(bot|adaptive-cards)/" },
      to: { path: "^(test|demo)/" },
    },
    {
      name: "production-needs-no-dev-dependency",
      comment: "npm ci --omit=dev must be enough to run the bot; types are gone by then.",
      severity: "error",
      from: { path: "^(bot|adaptive-cards)/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
