// The first module of a thread. The bundle has a file of the same name, which loads the bundle (scripts/build.ts).
import '../launch-gate.ts';
