import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import type { LaunchEntry, LaunchTable } from '../../../src/pillars/launch/check.ts';
import { launchChecks } from '../../../src/pillars/launch/checks.ts';
import { runLaunch } from '../../../src/pillars/launch/run.ts';
import { openLaunch } from './lab/launch-run.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

/** The pillar with these checks in place of the real ones, and with no host to ask. */
async function launch(table: LaunchTable, config: object = {}, signal?: AbortSignal) {
  const opened = await openLaunch({ env: { set: ['A'] }, network: { 'name-servers': [] }, ...config }, { signal });
  close = opened.close;
  const { run } = opened;
  return runLaunch(run.config, run.launch, run.context, table);
}

const made = (check: () => Finding[] | Promise<Finding[]>, more: Partial<LaunchEntry> = {}): LaunchEntry => ({
  applies: () => true,
  asks: 'files',
  load: async () => async () => check(),
  ...more,
});

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'launch/hsts-short',
  status: 'fail',
  severity: 'high',
  title: 'It is wrong',
  where: { url: 'https://www.example.com/' },
  fingerprint: 'launch/made:1',
  ...change,
});

describe('the checks of a launch', () => {
  test('run side by side, and those that would disturb the others after them, one by one', async () => {
    const notes: string[] = [];
    let arrive = () => {};
    const both = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const note =
      (name: string, wait: Promise<void> = Promise.resolve()) =>
      async () => {
        notes.push(name);
        await wait;
        notes.push(`${name} ends`);
        return [];
      };
    const arriving = async () => {
      arrive();
      return note('second')();
    };
    const report = await launch({
      last: made(note('last'), { last: true }),
      later: made(note('later'), { last: true }),
      // It ends only once the second one has begun.
      first: made(note('first', both)),
      second: made(arriving),
      unfit: made(note('unfit'), { applies: () => false }),
    });
    expect(notes[0]).toBe('first');
    expect(notes.slice(4)).toEqual(['last', 'last ends', 'later', 'later ends']);
    expect(report.launch?.checks.map(({ name }) => name)).toEqual(['first', 'second', 'last', 'later']);
    expect(report.reason).toContain('4 launch checks (first, second, last, later): 0 wrong, 0 unclear');
  });

  test('tell once what several of them see', async () => {
    const { findings, launch: judged } = await launch({
      one: made(() => [finding()]),
      other: made(() => [finding(), finding({ fingerprint: 'launch/made:2' })]),
      fine: made(() => []),
    });
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['launch/made:1', 'launch/made:2']);
    expect(judged?.checks.map(({ status }) => status)).toEqual(['fail', 'fail', 'pass']);
  });

  test('are inconclusive where the run ended first, whatever they saw meanwhile', async () => {
    const stop = new AbortController();
    const stopping = made(() => {
      stop.abort();
      return [finding()];
    });
    let begun = false;
    const last = made(
      () => {
        begun = true;
        return [];
      },
      { last: true },
    );
    const { findings, status, launch: judged } = await launch({ stopping, last }, {}, stop.signal);
    expect(begun).toBe(false);
    expect(findings).toMatchObject([
      { rule: 'launch/stopped', status: 'inconclusive', observed: 'not finished: stopping, last' },
    ]);
    expect([status, judged?.checks.map((each) => each.status)]).toEqual([
      'inconclusive',
      ['inconclusive', 'inconclusive'],
    ]);
  });

  test('are inconclusive also where only one of them is open', async () => {
    const stop = new AbortController();
    const stopping = made(() => {
      stop.abort();
      return [];
    });
    const { findings } = await launch({ stopping }, {}, stop.signal);
    expect(findings).toMatchObject([{ rule: 'launch/stopped', observed: 'not finished: stopping' }]);
  });

  test('that are unclear fail the run where the configuration says so', async () => {
    const unclear = { unclear: made(() => [finding({ status: 'inconclusive', severity: 'medium' })]) };
    expect((await launch(unclear)).status).toBe('inconclusive');
    const strict = await launch(unclear, { 'on-inconclusive': 'fail' });
    expect(strict.status).toBe('fail');
    expect(strict.findings).toMatchObject([{ status: 'fail', severity: 'high' }]);
    const told = { told: made(() => [finding({ status: 'pass', severity: 'medium' })]) };
    expect((await launch(told, { 'on-inconclusive': 'fail' })).findings).toMatchObject([{ status: 'pass' }]);
  });

  test('that throw end the run', async () => {
    await expect(launch({ broken: made(() => Promise.reject(new Error('a bug'))) })).rejects.toThrow('a bug');
  });
});

describe('the table of launch checks', () => {
  test('has a line for each folder of a check, whose code is loaded by it', async () => {
    const folders = readdirSync(new URL('../../../src/pillars/launch', import.meta.url), {
      withFileTypes: true,
    }).filter((each) => each.isDirectory());
    const notChecks = ['network'];
    const arrival = (name: string) => (name === 'arrival' ? 'mail-arrival' : name);
    const names = folders.map(({ name }) => arrival(name)).filter((name) => !notChecks.includes(name));
    expect(Object.keys(launchChecks).sort()).toEqual(names.sort());
    for (const { load } of Object.values(launchChecks)) expect(await load()).toBeInstanceOf(Function);
  });
});
