// The first module of a thread. The build makes it an entry of the bundle (scripts/bundle/assets.ts).
import '../launch-gate.ts';
