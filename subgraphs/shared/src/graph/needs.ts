import { Directive } from 'type-graphql';
import type { Scope } from '../permission/roles.ts';

/**
 * Marks a field of the graph as not public: it asks for somebody signed in, with that scope. The gateway checks it
 * before planning; the domain checks role, territory and ownership again.
 */
export function Needs(scope: Scope): MethodDecorator {
  const directives = [Directive('@authenticated'), Directive(`@requiresScopes(scopes: [["${scope}"]])`)];
  return (target, key, descriptor) => {
    for (const directive of directives) directive(target, key, descriptor);
  };
}
