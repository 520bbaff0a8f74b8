// Neither TypeScript's ES libraries nor @types/node declare WebAssembly, and lib.dom would declare a browser.
declare namespace WebAssembly {
  type Imports = Record<string, object>;
  class Module {
    constructor(bytes: Uint8Array);
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  class Instance {
    constructor(module: Module, imports?: Imports);
    readonly exports: object;
  }
  type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
}
