// src/text/percent.ts
function percent(share) {
	return `${Number((share * 100).toPrecision(3))} %`;
}
export { percent };
