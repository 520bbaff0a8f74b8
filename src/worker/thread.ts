// Where a thread begins. The bundle has a file of this name too, which loads the bundle (scripts/build.ts).
import '../launch-gate.ts';
