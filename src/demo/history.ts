import { createHash } from 'node:crypto';

/** A commit of the demo's project: `files` are added or replaced. */
export type DemoCommit = { message: string; files: Record<string, string> };

/** How many commits at the end of {@link demoHistory} are new. */
export const newCommits = 3;

/** The history of a small shop. If `broken`, the third last commit holds a key, in `src/mail.ts`, line 14. */
export function demoHistory({ broken, config }: { broken: boolean; config: string }): DemoCommit[] {
  return [
    { message: 'Start the shop', files: { 'README.md': '# Teapot Shop\n\nOne teapot, two teapots.\n' } },
    { message: 'Take orders', files: { 'src/orders.ts': orders } },
    { message: 'Ask the launch gate before each deploy', files: { '.github/launch-gate.yml': config } },
    {
      message: 'Send a receipt for each order',
      files: { 'src/mail.ts': mail(broken ? `'Bearer ${plantedKey()}'` : '`Bearer ${process.env.MAIL_API_KEY}`') },
    },
    { message: 'Show prices with tax', files: { 'src/prices.ts': prices } },
    {
      message: 'Ship the receipts',
      files: { 'CHANGELOG.md': '# 1.1\n\n- A receipt for each order\n- Prices with tax\n' },
    },
  ];
}

/** Has the form of a SendGrid API key and opens nothing. It is computed, so that this repository holds no such text. */
function plantedKey(): string {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  return ['SG', digest('teapot').slice(0, 22), digest('receipt')].join('.');
}

const orders = `export type Order = { id: string; sku: string; email: string; cents: number };

const orders = new Map<string, Order>();

export function place(order: Order): void {
  orders.set(order.id, order);
}
`;

const mail = (authorization: string) => `import type { Order } from './orders.ts';

const endpoint = 'https://api.sendgrid.com/v3/mail/send';

/** Sends the customer a receipt. */
export async function sendReceipt(order: Order): Promise<void> {
  const body = {
    from: { email: 'shop@example.com' },
    personalizations: [{ to: [{ email: order.email }] }],
    subject: \`Your order \${order.id}\`,
    content: [{ type: 'text/plain', value: \`Thank you. \${order.cents / 100} euros.\` }],
  };
  const headers = {
    authorization: ${authorization},
    'content-type': 'application/json',
  };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(\`the receipt was refused with \${response.status}\`);
}
`;

const prices = `const taxPercent = 19;

export function withTax(cents: number): number {
  return Math.round((cents * (100 + taxPercent)) / 100);
}
`;
