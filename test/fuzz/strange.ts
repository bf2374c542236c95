/** Values at which a careless look throws. */

function refuse(): never {
  throw new Error('do not look');
}

function named(name: unknown): object {
  return Object.defineProperty(() => 1, 'name', { value: name });
}

function gone(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

// oxlint-disable-next-line typescript/no-extraneous-class -- it is about its name
class Nameless {
  static readonly name: unknown = Symbol('x');
}

export const strange: Readonly<Record<string, unknown>> = {
  'a proxy that was revoked': gone(),
  'a proxy that lets nobody look': new Proxy({}, { ownKeys: refuse }),
  'a function named with a symbol': named(Symbol('x')),
  'a function whose name is no string': named({ toString: '' }),
  'a function whose name throws': Object.defineProperty(() => 1, 'name', { get: refuse }),
  'an object whose constructor throws': Object.create({
    get constructor() {
      return refuse();
    },
  }),
  'an object of a class named with a symbol': Object.assign(new Nameless(), { toString: 1 }),
  'a list whose entry throws': Object.defineProperty([1], 0, { get: refuse }),
  'an empty string in its box': new String(''),
};
