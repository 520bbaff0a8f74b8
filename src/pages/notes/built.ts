const builtPath = /(?:^|\/)(?:dist|build|out|node_modules|vendor|third_party|\.next|\.output)\//;

/** Whether a path is that of build output or of the code of others. */
export function isBuilt(path: string): boolean {
  return builtPath.test(path);
}
