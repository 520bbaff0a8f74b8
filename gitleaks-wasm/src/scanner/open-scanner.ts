import { readDefaults } from '../engine/defaults.ts';
import type { LoadOptions } from '../engine/gitleaks.ts';
import type { OpenThread, Thread } from './open-thread.ts';
import { createScanner, type Description, type Scanner } from './scanner.ts';
import type { ConfigTexts } from './thread.ts';

type ScannerOptions = Pick<LoadOptions, 'config' | 'readFile'> & {
  /** Opens the thread in which the engine works; default: the calling thread, which it may hold up for minutes. */
  openThread?: OpenThread;
};

/**
 * Sets up gitleaks, with its own configuration or a user's. Throws an error with the `code` and the `position` of a
 * GitleaksError, and what `readFile` and the thread throw.
 */
export async function openScanner({ config, readFile, openThread }: ScannerOptions = {}): Promise<Scanner> {
  const open = openThread ?? (await import('./open-thread.ts')).inThisThread;
  const { thread, ...description } = config === undefined ? defaults(open) : await setUp(config, readFile, open);
  return createScanner(description, thread);
}

type SetUp = Description & { thread: Thread };

/** gitleaks' own configuration is known without starting the engine. */
function defaults(openThread: OpenThread): SetUp {
  return { ...(JSON.parse(readDefaults()) as Description), thread: openEngine(openThread) };
}

/** The engine is compiled here, once for all threads, while its thread starts. What that takes is loaded then. */
function openEngine(openThread: OpenThread, config?: ConfigTexts): Thread {
  const init = async () => {
    const { prepareBeside } = await import('../engine/instance.ts');
    return { config, engine: await prepareBeside() };
  };
  return openThread(init, ({ engine }) => (engine ? [engine.memory.buffer] : []));
}

/** gitleaks says which file it lacks; a new thread then starts with that file. */
async function setUp(text: string, readFile: LoadOptions['readFile'], openThread: OpenThread): Promise<SetUp> {
  const files: Record<string, string | null> = {};
  for (;;) {
    const thread = openEngine(openThread, { text, files });
    try {
      return { ...(await thread.call('describe', undefined)), thread };
    } catch (error) {
      thread.close();
      const { code, path } = error as { code?: string; path?: string };
      if (code !== 'FILE_MISSING' || path === undefined) throw error;
      files[path] = (await readFile?.(path)) ?? null;
    }
  }
}
