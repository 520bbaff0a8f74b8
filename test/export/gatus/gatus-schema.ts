import * as v from 'valibot';

/**
 * What of Gatus' configuration an export uses, as its README describes it (github.com/TwiN/gatus, "Endpoints",
 * "Conditions", "Client configuration", "Alerting"); any other key is a mistake.
 */
const text = v.pipe(v.string(), v.minLength(1));
const duration = v.pipe(v.string(), v.regex(/^\d+(ms|s|m|h)$/));
const name = v.pipe(text, v.regex(/^[^"\\]*$/));
const condition = v.pipe(
  v.string(),
  v.regex(/^(\[(STATUS|RESPONSE_TIME|CERTIFICATE_EXPIRATION|BODY)\]\S*|(len|has)\(\[BODY\]\S*\)) (==|!=|<=|>=|<|>) \S/),
);
const alert = {
  'failure-threshold': v.optional(v.number()),
  'success-threshold': v.optional(v.number()),
  'send-on-resolved': v.optional(v.boolean()),
  description: v.optional(text),
};
const client = v.strictObject({ timeout: duration, 'ignore-redirect': v.boolean() });
const provider = (entries: v.ObjectEntries) =>
  v.optional(v.strictObject({ ...entries, 'default-alert': v.optional(v.strictObject(alert)) }));

export const gatusSchema = v.strictObject({
  alerting: v.optional(
    v.strictObject({
      slack: provider({ 'webhook-url': text }),
      email: provider({
        from: text,
        to: text,
        host: text,
        port: v.number(),
        username: v.optional(text),
        password: v.optional(text),
      }),
      custom: provider({
        url: text,
        method: v.literal('POST'),
        headers: v.record(v.string(), v.string()),
        body: text,
        placeholders: v.record(v.string(), v.record(v.string(), v.string())),
        client,
      }),
      github: provider({ 'repository-url': text, token: text }),
    }),
  ),
  endpoints: v.array(
    v.strictObject({
      name,
      group: name,
      url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
      method: v.picklist(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']),
      headers: v.optional(v.record(v.string(), v.string())),
      body: v.optional(v.string()),
      interval: duration,
      client,
      conditions: v.pipe(v.array(condition), v.minLength(1)),
      alerts: v.optional(
        v.array(
          v.strictObject({
            type: v.picklist(['slack', 'email', 'custom', 'github']),
            ...alert,
            'provider-override': v.optional(v.record(v.string(), v.unknown())),
          }),
        ),
      ),
    }),
  ),
});
