import { require_get_dmarc_record } from "./get-dmarc-record2.js";
export default require_get_dmarc_record();
export {};
