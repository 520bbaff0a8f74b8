import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * jest's environment for Node, in a context as V8 makes it. Its own passes each use of a global, such as `Math` or
 * `Buffer`, through an interceptor of Node and a proxy of jest, which took a half of the time of tests that compute.
 * jest makes the context in the constructor, and has no setting for it.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(...[config, context]: ConstructorParameters<typeof TestEnvironment>) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
