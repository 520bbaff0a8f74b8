import * as v from 'valibot';
import { commentModes, defaultNotifications, type Notifications } from './notification-defaults.ts';

const flag = v.optional(v.boolean('true or false'));

export const notificationEntries = {
  comment: v.optional(v.picklist(commentModes, 'on-failure, always or never')),
  'check-run': flag,
  'deployment-status': flag,
  'commit-status': flag,
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
