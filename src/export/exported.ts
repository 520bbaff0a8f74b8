/** One file of an export; `path` is relative to the folder of `--out`, and is undefined where `--out` is the file. */
export type ExportedFile = { path?: string; text: string };

/** `missing` are sentences, one for each thing of the configuration that the other engine cannot express. */
export type Exported = { files: readonly ExportedFile[]; missing: readonly string[] };

/** What the command line gives to an exporter, each as it was typed. */
export type ExportOptions = {
  out?: string;
  users?: string;
  for?: string;
  stages?: string;
  kubernetes?: string;
  metrics?: string;
  every?: string;
  blackbox?: string;
};
