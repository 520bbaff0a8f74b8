// src/steps/document-base.ts
const maxLength = 8e3;
function documentBase(href, pageUrl) {
	return href === void 0 || href.length > maxLength ? pageUrl : URL.parse(href, pageUrl)?.href ?? pageUrl;
}
export { documentBase };
