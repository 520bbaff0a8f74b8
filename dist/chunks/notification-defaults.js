// src/config/sections/notification-defaults.ts
const commentModes = [
	"on-failure",
	"always",
	"never"
];
const defaultNotifications = {
	comment: "on-failure",
	checkRun: false,
	deploymentStatus: false,
	commitStatus: false
};
export { commentModes, defaultNotifications };
