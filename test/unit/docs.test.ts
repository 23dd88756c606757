/** What the documents say that can be checked: links, paths, commands, variables, rows. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { environmentNames } from "../support/environment-names.ts";

const documents = ["README.md", ...filesIn("docs")].filter((path) => path.endsWith(".md"));

test("every link leads to a file that is there", () => {
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) =>
      join(dirname(document), to),
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test("every file named in a document is there", () => {
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/`((?:bot|adaptive-cards|test|demo|infra|appPackage|docs)\/[^`\s]*)`/g)].map(
      ([, path = ""]) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !path.includes("CAPABILITY") && !isThere(path))).toEqual([]);
});

test("the tree in ARCHITECTURE.md is the tree as it is", () => {
  const drawn = drawnPaths();
  expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
  const top = [...foldersIn("bot"), ...foldersIn("adaptive-cards")];
  expect(top.filter((folder) => !drawn.includes(folder))).toEqual([]);
});

test("every npm script named in a document exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run ([a-z]+)/g)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("every variable the program reads is in operations.md and in .env.example, and no other", () => {
  const names = [...environmentNames()].toSorted();
  const example = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name = ""]) => name);
  const rows = read("docs/operations.md")
    .split("\n")
    .filter((line) => /^\| `[A-Z_]+`/.test(line));
  const described = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([A-Z_]+)`/g)]);
  expect(names.length).toBeGreaterThan(10);
  expect(example.toSorted()).toEqual(names);
  expect(described.map(([, name = ""]) => name).toSorted()).toEqual(names);
});

test("every decision is in the list of decisions", () => {
  const decisions = readdirSync("docs/adr").filter((name) => /^\d{4}-/.test(name));
  const listed = [...read("docs/adr/README.md").matchAll(/\((\d{4}-[^)]+)\)/g)].map(([, name = ""]) => name);
  expect(listed).toEqual(decisions.toSorted());
});

function read(path: string): string {
  return readFileSync(path, "utf8");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name.replaceAll("\\", "/")),
  );
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/** `bot/texts/nb/*.ts` stands for at least one file. */
function isThere(path: string): boolean {
  return existsSync(path.replace(/\*.*$/, ""));
}

/** The paths of the first drawing, by indentation. */
function drawnPaths(): string[] {
  const drawing = /## The house\n\n```\n([^]*?)```/.exec(read("docs/ARCHITECTURE.md"))?.[1] ?? "";
  const parents: { indent: number; path: string }[] = [];
  const paths: string[] = [];
  for (const line of drawing.split("\n").filter((text) => text.trim() !== "")) {
    const indent = line.search(/\S/);
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const name = line.trim().split(/\s/)[0] ?? "";
    const path = join(parents.at(-1)?.path ?? "", name).replace(/\/$/, "");
    paths.push(path);
    if (name.endsWith("/")) parents.push({ indent, path });
  }
  return paths;
}
