import { __toESM } from "./rolldown-runtime.js";
import { smtpServer } from "./config.js";
import { mailHtml, messageText } from "./mail-parts.js";
import { DeliveryFailed, unknownMs } from "./target.js";
// src/staying/alerts/smtp-failure.ts
function smtpFailure({ code = "", responseCode, command = "", message }, server, to) {
	const { host, port } = server;
	const failed = (words, isFinal = false) => new DeliveryFailed(`${host} ${words}`, { isFinal });
	const certificate = certificateProblem(message);
	if (certificate) return failed(`has a certificate that is not accepted: ${certificate}`);
	if (command === "STARTTLS") return responseCode !== void 0 ? failed("offers no TLS (STARTTLS). For a relay that has none, end the URL in ?tls=none", (responseCode ?? 0) >= 500) : failed("failed in the TLS handshake");
	if (responseCode !== void 0) return failed(`answered ${responseCode}${about(code, command, to)}`, responseCode >= 500);
	if (code === "EAUTH") return failed("accepts no user and password here", true);
	if (code === "ETIMEDOUT") return failed("did not take the mail in time");
	if (code === "ENOTFOUND" || code.startsWith("EAI_")) return failed("does not resolve");
	if (/wrong version number|packet length too long/.test(message)) return failed(`does not begin with TLS on port ${port}: there, smtp:// may be meant`, true);
	if (code === "ECONNREFUSED") return failed(`refuses connections on port ${port}`);
	if (code === "ECONNECTION" || code === "ECONNRESET") return failed(`closed the connection on port ${port}`);
	if (code === "EPROTOCOL") return failed(`does not speak SMTP on port ${port}`);
	return failed(`took no mail on port ${port} (${/^[A-Z]+$/.test(code) ? code : "unknown reason"})`);
}
function about(code, command, to) {
	if (code === "EAUTH") return " to the user and password";
	if (command === "MAIL FROM") return " to the sender";
	if (command === "RCPT TO") return to.length === 1 ? " to the address" : ` to all ${to.length} addresses`;
	return code === "EMESSAGE" || command === "DATA" ? " to the mail" : "";
}
function certificateProblem(message) {
	if (/does not match certificate's altnames/.test(message)) return "it is for another host";
	if (/certificate has expired/.test(message)) return "it has expired";
	if (/self-signed certificate|unable to (?:get|verify)/.test(message)) return "its issuer is unknown. NODE_EXTRA_CA_CERTS can name a file with the issuer";
}
// src/staying/alerts/email.ts
const wholeMs = 3e4;
async function sendMail({ from, to, smtp, message, id }, signal) {
	const server = smtpServer(smtp);
	if ("problem" in server) throw new DeliveryFailed(`its "smtp" ${server.problem}`, { isFinal: true });
	const [{ default: MailComposer }, { domainOf, handIn, NoAnswer }] = await Promise.all([import("./mail-composer.js").then((m) => __toESM(m.default, 1)), import("./smtp.js")]);
	const mail = await new MailComposer({
		from: {
			name: "",
			address: from
		},
		to: to.map((address) => ({
			name: "",
			address
		})),
		subject: message.subject.replaceAll("=?", "= ?"),
		text: messageText(message),
		html: mailHtml(message),
		messageId: `<${id.replace(/[^\w-]/g, "-")}@${domainOf(from)}>`,
		headers: { "Auto-Submitted": "auto-generated" },
		disableFileAccess: true,
		disableUrlAccess: true
	}).compile().build();
	const { host } = server;
	const limit = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
	const taken = await handIn(server, {
		from,
		to
	}, mail, limit).catch((error) => {
		if (error instanceof NoAnswer) throw new DeliveryFailed(`${host} has the mail and did not say whether it delivers it`, { retryAfterMs: unknownMs });
		throw limit.aborted ? new DeliveryFailed(`${host} did not take the mail in time`) : smtpFailure(error, server, to);
	});
	if (taken < to.length) throw new DeliveryFailed(`${host} took it for ${taken} of ${to.length} addresses only`, { isFinal: true });
}
export { sendMail };
