// Before the first check and after the last one.

/** Ends the test before its first request where a variable is missing. */
function assertVariables() {
  const unset = variables.filter((name) => !__ENV[name]);
  if (unset.length > 0) throw new Error(`set these variables before k6 runs: ${unset.join(', ')}`);
  console.log(`base URL: ${baseUrl}`);
}

/** Waits until the new release answers. */
function waitFor(step) {
  try {
    takeStep(newRun({ id: 'ready', name: 'ready', base: baseUrl, isLogin: true }), step);
  } catch (error) {
    throw new Error(`the release is not ready: ${error.message}`);
  }
}

/** The cleanup of a check that needs nothing of what it captured. */
function cleanUpAfter({ id, name, session, on }, steps) {
  const run = newRun({ id, name, session, base: on === undefined ? baseUrl : hosts[on] });
  for (const step of steps) cleanUp(run, step);
}
