import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** More fields than any screen asks for, with all fragments opened. */
const MOST_FIELDS = 5000;

/**
 * Refuses a question that goes in circles, such as a ticket's contact's tickets' contact's tickets: each round multiplies what
 * is answered, so that a short question could take all memory. No field of one type may stand below itself.
 */
export function noCircles(context: ValidationContext): ASTVisitor {
  let fields = 0;
  const refuse = (why: string): false => {
    context.reportError(new GraphQLError(why));
    return false;
  };

  /** False once it has been refused. */
  function isGood(
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType | undefined,
    above: readonly string[],
  ): boolean {
    return (set?.selections ?? []).every((selection) => {
      fields += 1;
      if (fields > MOST_FIELDS) return refuse(`A question may have at most ${MOST_FIELDS} fields.`);
      if (selection.kind === 'InlineFragment') return isGood(selection.selectionSet, type, above);
      if (selection.kind === 'FragmentSpread') {
        const name = selection.name.value;
        if (above.includes(`...${name}`)) return true; // graphql's own rule refuses that one
        return isGood(context.getFragment(name)?.selectionSet, type, [...above, `...${name}`]);
      }
      const name = selection.name.value;
      if (name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return true;
      const place = `${type.name}.${name}`;
      if (above.includes(place))
        return refuse(`The question goes in a circle: ${place} stands below itself.`);
      const field = type.getFields()[name];
      return !field || isGood(selection.selectionSet, getNamedType(field.type), [...above, place]);
    });
  }

  return {
    OperationDefinition({ operation, selectionSet }) {
      isGood(selectionSet, context.getSchema().getRootType(operation) ?? undefined, []);
      return false;
    },
  };
}
