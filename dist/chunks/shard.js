export { checksOfShard, configOfShard, takeShard } from "./run.js";
