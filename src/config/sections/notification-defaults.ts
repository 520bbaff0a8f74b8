/** Where on GitHub the result is shown, besides the log, the annotations and the summary. */
export type Notifications = {
  comment: (typeof commentModes)[number];
  checkRun: boolean;
  deploymentStatus: boolean;
  commitStatus: boolean;
};

export const commentModes = ['on-failure', 'always', 'never'] as const;

export const defaultNotifications: Notifications = {
  comment: 'on-failure',
  checkRun: false,
  deploymentStatus: false,
  commitStatus: false,
};
