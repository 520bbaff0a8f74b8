import { launchMap } from '../../../report/model/launch-map.ts';
import { isoDay } from '../../../text/time.ts';
import type { HostAnswer } from '../ask-hosts.ts';
import type { Facts } from '../facts.ts';
import { type Line, partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';

/** The launch map: where each host points, who answers there, and until when its certificate is valid. */
export function hostsSection({ hosts, unsetHosts, answers }: Facts, owner: OwnerTexts): Section {
  const rows = hosts.map(({ origin, keys }) => [
    { code: origin },
    ...told(origin, answers?.get(origin)),
    keys.join(', '),
  ]);
  const unknown = hosts.flatMap(({ origin }) => {
    const lacks = lacking(origin, answers?.get(origin));
    return lacks ? [{ field: new URL(origin).host, ask: lacks }] : [];
  });
  const unset = unsetHosts.map(({ key, written }) => ({
    field: key,
    ask: ['Which host is it? The configuration says ', { code: written }, ', which is not set here.'],
  }));
  const none = { field: 'Hosts', ask: 'At which hosts does the product answer? The configuration names none.' };
  const questions = hosts.length + unset.length === 0 ? [none] : [...unset, ...unknown];
  const table = { name: 'Launch map', head: ['host', 'leads to', 'answers', 'certificate until', 'named by'], rows };
  return {
    id: 'hosts',
    title: 'Launch map',
    lead: answers
      ? 'Where each host of the configuration leads.'
      : 'Nothing was asked, as --offline says: names, certificates and answers are not known.',
    blocks: rows.length > 0 ? [table] : [],
    parts: [partOf('hosts', questions, owner)],
  };
}

function told(origin: string, answer: HostAnswer | undefined): [path: Line, answers: Line, certificate: Line] {
  if (!answer) return ['not asked', 'not asked', 'not asked'];
  const path = launchMap([answer.map])[0]?.path ?? '';
  return [
    { code: path },
    answer.answers ?? answer.problem ?? 'it does not say who it is',
    certificateOf(origin, answer),
  ];
}

function certificateOf(origin: string, { map }: HostAnswer): string {
  if (!origin.startsWith('https:')) return 'none: http';
  const [first] = map.endpoints
    .flatMap(({ certificate }) => certificate ?? [])
    .toSorted((a, b) => (a.validTo < b.validTo ? -1 : 1));
  const wrong = map.endpoints.find(({ state }) => state !== 'trusted');
  const until = first ? `${isoDay(new Date(first.validTo))} (${first.issuer})` : '';
  return [until, wrong?.words].filter(Boolean).join('; ') || 'not known';
}

/** The day on which a certificate of the host ends; undefined if none was seen. */
export function certificateDay({ map }: HostAnswer): string | undefined {
  const [first] = map.endpoints.flatMap(({ certificate }) => certificate?.validTo ?? []).toSorted();
  return first && isoDay(new Date(first));
}

/** The question about what is not known. */
function lacking(origin: string, answer: HostAnswer | undefined): string | undefined {
  if (!answer) return 'Where does it lead, who answers, and until when is its certificate valid?';
  if (answer.map.dns !== 'found') return 'Where should it lead? Its name has no address here.';
  if (answer.problem) return 'Who should answer there? Nobody does.';
  if (origin.startsWith('https:') && !certificateDay(answer)) return 'Until when is its certificate valid?';
  return answer.answers === undefined ? 'Who answers there? No header says it.' : undefined;
}
