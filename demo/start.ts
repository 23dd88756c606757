/** `npm start`: try the whole product on one machine, without Teams and without a network. */
import { ChildFailed } from "./child.ts";
import { type Demo, prepareDemo } from "./demo.ts";
import { parseOptions } from "./options.ts";
import { faults, starting, welcome } from "./screen.ts";

async function main(): Promise<void> {
  const parsed = parseOptions(process.argv.slice(2), process.env);
  if (parsed.kind === "wrong") return fail(parsed.why);
  const { options } = parsed;
  const prepared = await prepareDemo(options);
  if (prepared.kind === "port-taken") return fail(faults.portTaken(prepared.port, options.port));
  if (prepared.kind === "cannot-write") return fail(faults.cannotWrite(options.folder, prepared.code));
  console.log(starting);
  const demo = await prepared.start();
  console.log(welcome(demo, options.folder));
  await untilStopped(demo);
}

async function untilStopped(demo: Demo): Promise<void> {
  const broken = await Promise.race([asked(), demo.broken]);
  await demo.stop();
  if (broken) fail(faults.ended(broken.name, broken.logFile));
  else process.exit(0);
}

function asked(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => resolve(undefined));
  });
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ChildFailed)) throw error;
  fail(error.message);
}
