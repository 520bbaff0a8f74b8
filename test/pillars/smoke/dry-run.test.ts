import { expect, test } from '@jest/globals';
import { dryRun } from '../../../src/pillars/smoke/dry-run.ts';
import { load } from '../../config/config-file.ts';

test('each request is a curl command under the line that says whose it is, with secrets by name', async () => {
  const config = await load(
    `base-url: https://a.example
hosts: { preview: "https://preview.example" }
ready: { get: /version }
sessions:
  unused: { get: /nothing }
  member:
    post: /login
    form: { user: ada, password: "\${{ env.PASS_WORD }}" }
    capture: { token: { jsonpath: $.t } }
    headers: { authorization: "Bearer \${{ captured.token }}" }
checks:
  - { name: Home, get: / }
  - name: Order
    session: member
    on: [preview]
    steps:
      - { post: /orders, json: { sku: x }, capture: { id: { jsonpath: $.id } } }
      - { get: "/orders/\${{ captured.id }}", as: { member: { status: 200 }, stranger: { status: 404 } } }
    cleanup: [{ delete: "/orders/\${{ captured.id }}" }]
`,
    { PASS_WORD: 'correct horse' },
  );
  expect(dryRun(config).split('\n')).toEqual([
    '# ready',
    "curl -sS -i 'https://a.example/version'",
    '# session member at https://preview.example',
    `curl -sS -i -X POST --data-urlencode 'user=ada' --data-urlencode 'password='"$PASS_WORD" 'https://preview.example/login'`,
    '# Home',
    "curl -sS -i 'https://a.example/'",
    '# Order on preview',
    `curl -sS -i -X POST -b "$COOKIE" -H 'authorization: Bearer '"$TOKEN" -H 'content-type: application/json' --data-raw '{"sku":"x"}' 'https://preview.example/orders'`,
    '# Order on preview, as member',
    `curl -sS -i -b "$COOKIE" -H 'authorization: Bearer '"$TOKEN" 'https://preview.example/orders/'"$ID"`,
    '# Order on preview, as stranger',
    `curl -sS -i 'https://preview.example/orders/'"$ID"`,
    '# Order on preview, cleanup',
    `curl -sS -i -X DELETE -b "$COOKIE" -H 'authorization: Bearer '"$TOKEN" 'https://preview.example/orders/'"$ID"`,
    '',
  ]);
});
