import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEngine } from '../../../src/pillars/secrets/engine.ts';
import { childEnvironment } from '../../child-environment.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';

const program = join(import.meta.dirname, '../../../src/launch-gate.ts');

const threadStarted = 'thread started';
const tellThread = `data:text/javascript,${encodeURIComponent(`process.on('worker', () => console.error('${threadStarted}'))`)}`;

/** One line of JSON with so many different keys in it: the engine alone needs a minute for 120,000. */
function keysInOneLine(count: number): string {
  const key = (id: number) => createHash('sha256').update(`key ${id}`).digest('hex').slice(0, 32);
  return `[${Array.from({ length: count }, (_, id) => JSON.stringify({ id, api_key: key(id) })).join()}]\n`;
}

describe('a run whose engine has work for minutes', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = createRepository();
    repository.commit({ 'a.txt': 'x\n' });
    repository.commit({ 'keys.json': keysInOneLine(120_000) });
  });
  afterAll(() => repository.remove());

  /** Runs it, and sends it the signal when the engine is at work. */
  async function run(signal?: NodeJS.Signals) {
    const args = ['--import', tellThread, program, 'run', 'secrets', '--range', 'HEAD~1..HEAD', '--config', 'gate.yml'];
    const temporary = join(repository.path, '.git');
    const env = { ...childEnvironment, RUNNER_TEMP: temporary };
    const child = spawn(process.execPath, args, { cwd: repository.path, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => {
      said += text;
      if (signal && String(text).includes(threadStarted)) setTimeout(() => child.kill(signal), 500);
    });
    const [exitCode, by] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('close', (...end) => resolve(end)),
    );
    const left = readdirSync(temporary).filter((name) => name.startsWith('launch-gate'));
    return { exitCode, by, said, left };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('ends when it is told so by %s', async (signal) => {
    repository.write({ 'gate.yml': 'version: 1\n' });
    const { said, ...end } = await run(signal);
    expect(end).toEqual({ exitCode: 3, by: null, left: [] });
    expect(said).toContain('the run was cancelled before it could judge');
  });

  test('ends when its deadline has passed', async () => {
    repository.write({ 'gate.yml': 'version: 1\ndeadline: 4s\n' });
    const { said, ...end } = await run();
    expect(end).toEqual({ exitCode: 3, by: null, left: [] });
    expect(said).toContain('the deadline of 4 s passed before everything was judged; still open: secrets');
    expect(said).not.toContain('cancelled');
  });
});

describe('what was judged before the deadline is told', () => {
  const awsKey = ['AKIA', 'QYLPMN5HFIQR7XYA'].join('');
  let repository: TestRepository;
  beforeAll(() => {
    repository = createRepository();
  });
  afterAll(() => repository.remove());

  /** A run whose report is on standard output. */
  async function report(config: string) {
    repository.write({ 'gate.yml': config });
    const args = [program, 'run', 'secrets', '--range', 'all', '--config', 'gate.yml', '--json', '-'];
    const child = spawn(process.execPath, args, { cwd: repository.path, env: childEnvironment });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    const { findings, pillars } = JSON.parse(said);
    return { exitCode, rules: findings.map(({ rule }: { rule: string }) => rule).sort(), reason: pillars[0].reason };
  }

  test('where build output takes longer', async () => {
    repository.commit({ 'key.txt': `key = "${awsKey}"\n` });
    repository.write({ 'dist/keys.json': keysInOneLine(120_000) });
    const { exitCode, rules, reason } = await report('deadline: 4s\nsecrets: { paths: [dist] }\n');
    expect(exitCode).toBe(1);
    expect(rules).toEqual(['gate/deadline', 'secrets/aws-access-token', 'secrets/not-searched']);
    expect(reason).toContain('1 secret in 1 commit');
  });

  test('where another commit takes longer', async () => {
    repository.commit({ 'keys.json': keysInOneLine(120_000), 'dist/keys.json': '' });
    repository.commit({ 'other.txt': `key = "${awsKey}"\n` });
    const { exitCode, rules, reason } = await report('deadline: 4s\n');
    expect(exitCode).toBe(1);
    expect(rules).toEqual(['gate/deadline', 'secrets/aws-access-token']);
    expect(reason).toContain('1 secret in a part of');
  });
});

describe('the engine in its thread', () => {
  const text = keysInOneLine(60_000);
  const small = { text: keysInOneLine(20), path: 'a.json' };
  const fragment = { text, path: 'keys.json', commit: 'c'.repeat(40) };

  test('is ended in the middle of a text', async () => {
    const code = 'CANCELLED';
    const stop = new AbortController();
    const engine = await openEngine(stop.signal);
    await engine.scan(small); // it works
    const detected = engine.scan(fragment);
    setTimeout(() => stop.abort(), 100);
    await expect(detected).rejects.toMatchObject({ code, exitCode: 3 });
    await expect(engine.scan(small)).rejects.toMatchObject({ code });
  });

  test('that was closed is started again', async () => {
    const engine = await openEngine(new AbortController().signal);
    const detected = async () => (await engine.scan(small)).findings;
    const before = await detected();
    expect(before.length).toBeGreaterThan(10);
    engine.close();
    expect(await detected()).toEqual(before);
    engine.close();
  });
});
