import * as v from 'valibot';

/** Where on GitHub the result is shown, besides the log, the annotations and the summary. */
export type Notifications = {
  comment: 'on-failure' | 'always' | 'never';
  checkRun: boolean;
  deploymentStatus: boolean;
  commitStatus: boolean;
};

const flag = v.optional(v.boolean('true or false'));
export const commentModes = ['on-failure', 'always', 'never'] as const;

export const notificationEntries = {
  comment: v.optional(v.picklist(commentModes, 'on-failure, always or never')),
  'check-run': flag,
  'deployment-status': flag,
  'commit-status': flag,
};

export const defaultNotifications: Notifications = {
  comment: 'on-failure',
  checkRun: false,
  deploymentStatus: false,
  commitStatus: false,
};

type Raw = { [Key in keyof typeof notificationEntries]?: v.InferOutput<(typeof notificationEntries)[Key]> };

export function readNotifications(raw: Raw): Notifications {
  return {
    comment: raw.comment ?? defaultNotifications.comment,
    checkRun: raw['check-run'] ?? defaultNotifications.checkRun,
    deploymentStatus: raw['deployment-status'] ?? defaultNotifications.deploymentStatus,
    commitStatus: raw['commit-status'] ?? defaultNotifications.commitStatus,
  };
}
