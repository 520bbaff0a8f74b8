import { boolean, optional, picklist } from "./dist.js";
// src/config/sections/notifications.ts
const flag = optional(boolean("true or false"));
const commentModes = [
	"on-failure",
	"always",
	"never"
];
const notificationEntries = {
	comment: optional(picklist(commentModes, "on-failure, always or never")),
	"check-run": flag,
	"deployment-status": flag,
	"commit-status": flag
};
const defaultNotifications = {
	comment: "on-failure",
	checkRun: false,
	deploymentStatus: false,
	commitStatus: false
};
function readNotifications(raw) {
	return {
		comment: raw.comment ?? defaultNotifications.comment,
		checkRun: raw["check-run"] ?? defaultNotifications.checkRun,
		deploymentStatus: raw["deployment-status"] ?? defaultNotifications.deploymentStatus,
		commitStatus: raw["commit-status"] ?? defaultNotifications.commitStatus
	};
}
export { commentModes, defaultNotifications, notificationEntries, readNotifications };
