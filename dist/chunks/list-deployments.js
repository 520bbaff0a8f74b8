// src/github/api/list-deployments.ts
const maxAsked = 2;
const maxListed = 30;
async function listDeployments(api, environment, isSettled) {
	return await api.call("deployments", async ({ rest }, repository) => {
		const { data } = await rest.repos.listDeployments({
			...repository,
			environment,
			per_page: maxListed
		});
		const asked = new Set(data.filter(({ id }) => !isSettled(id)).slice(0, maxAsked));
		return await Promise.all(data.map(async (deployment) => {
			const { id, sha, created_at: at } = deployment;
			if (!asked.has(deployment)) return {
				id,
				sha,
				at
			};
			const request = {
				...repository,
				deployment_id: id,
				per_page: 100
			};
			const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
			return {
				id,
				sha,
				at,
				state: stateOf(statuses.map(({ state }) => state))
			};
		}));
	});
}
function stateOf(states) {
	if (states[0] === "failure" || states[0] === "error") return "failure";
	return states.includes("success") ? "success" : "other";
}
export { listDeployments };
