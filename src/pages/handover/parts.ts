import { platforms } from './platforms.ts';

/** The places for the owner's text: one for each section, each owner and each platform. */
const fixed = [
  'hosts',
  'environment',
  'secrets',
  'watch',
  'deploy',
  'release',
  'risks',
  'expiry',
  'limits',
  'next-week',
  'registrar',
  'dns',
  'hosting',
  'mail',
  'backups',
  'monitoring',
] as const;

export type PartName = (typeof fixed)[number] | `deploy-${string}`;

/** Every name that a page can have, whether or not this one has it. */
export const partNames: readonly PartName[] = [...fixed, ...platforms.map(({ id }): PartName => `deploy-${id}`)];
