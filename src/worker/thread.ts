// The first module of a thread. The build makes it an entry of the bundle (scripts/bundle/assets.ts).
import { jobs } from '../jobs.ts';
import { serve } from './serve.ts';

serve(jobs);
