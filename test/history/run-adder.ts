// Adds a run to the folder that it is given, whose commit is the given number.
import { folderRuns } from '../../src/history/folder-runs.ts';
import { runSummary } from './summary.ts';

const [folder = '', number = ''] = process.argv.slice(2);
await folderRuns(folder).addRun(runSummary({ sha: number.padStart(40, '0') }));
