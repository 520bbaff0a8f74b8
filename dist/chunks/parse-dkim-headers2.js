import { require_parse_dkim_headers } from "./parse-dkim-headers.js";
export default require_parse_dkim_headers();
export {};
