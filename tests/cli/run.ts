import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/* The command as users run it: the built file, in a folder of its own, with nothing but the texts of the test. */

export const binary = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

if (!existsSync(binary))
  throw new Error('dist/ is not there: these tests run the built command, so `npm run build` first');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  stdin?: string | Buffer;
  env?: Record<string, string>;
  /** Where it is run, if not in the folder itself. */
  cwd?: string;
  /** Sends a signal as soon as this is true. */
  until?: () => boolean;
}

export interface Desk {
  folder: string;
  path(name: string): string;
  /** Writes a file, with the folders above it. */
  put(name: string, content: string | Buffer): void;
  read(name: string): string;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
}

/** A temporary folder with files, and the command run in it. Gone when the test ends. */
export function desk(files: Record<string, string | Buffer> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  return {
    folder,
    path,
    put,
    read: (name) => readFileSync(path(name), 'utf8'),
    run: (args, options) => run(folder, args, options),
  };
}

function run(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [binary, ...args], {
    cwd: options.cwd ?? cwd,
    env: { ...env, ...options.env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {});
  if (options.until) interruptWhen(options.until, () => child.kill('SIGINT'), child);
  else child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** Standard input stays open meanwhile, as that of a person at a keyboard. */
function interruptWhen(
  ready: () => boolean,
  interrupt: () => void,
  child: { once(e: 'close', f: () => void): void },
) {
  const timer = setInterval(() => {
    if (!ready()) return;
    clearInterval(timer);
    interrupt();
  }, 5);
  child.once('close', () => clearInterval(timer));
}
