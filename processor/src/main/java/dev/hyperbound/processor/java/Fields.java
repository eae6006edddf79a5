package dev.hyperbound.processor.java;

import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;

/**
 * How the fields of the builder and of the values hold parameters. An optional primitive is held as what its accessor
 * returns, {@code OptionalInt} for example; a required one needs a flag in the builder, for it cannot say by itself
 * that it is missing; anything else is null as long as it is missing.
 */
final class Fields {
    private final Names names;

    Fields(Names names) {
        this.names = names;
    }

    /** The type of the field that holds the parameter. */
    static TypeName type(Parameter parameter) {
        return isOptional(parameter) ? Types.optional(parameter.type()) : Types.of(parameter.type());
    }

    /** Whether the field holds an {@code Optional…}. */
    static boolean isOptional(Parameter parameter) {
        return parameter.isAbsentable() && Types.isPrimitive(parameter.type());
    }

    /** Whether the builder has a flag that says that the parameter was given. */
    static boolean isFlagged(Parameter parameter) {
        return parameter.isRequired() && Types.isPrimitive(parameter.type());
    }

    /** An expression for the value, once it is there. */
    String value(Parameter parameter) {
        String field = names.field(parameter);
        return isOptional(parameter) ? field + "." + getter(parameter) + "()" : field;
    }

    /** Whether there is a value; of a required parameter only the builder can ask. */
    Formula presence(Parameter parameter) {
        if (isFlagged(parameter)) {
            return Formula.of(Term.test("$N", names.given(parameter)));
        }
        String field = names.field(parameter);
        return isOptional(parameter)
                ? Formula.of(Term.test("$N.isPresent()", field), Term.test("$N.isEmpty()", field))
                : Formula.notNull(field);
    }

    /** An expression for whether there is a value; of a required parameter only the builder can ask. */
    String present(Parameter parameter) {
        if (isFlagged(parameter)) {
            return names.given(parameter);
        }
        return names.field(parameter) + (isOptional(parameter) ? ".isPresent()" : " != null");
    }

    /** The opposite. */
    String missing(Parameter parameter) {
        if (isFlagged(parameter)) {
            return "!" + names.given(parameter);
        }
        return names.field(parameter) + (isOptional(parameter) ? ".isEmpty()" : " == null");
    }

    private static String getter(Parameter parameter) {
        return parameter.type() instanceof ValueType.Numeric number ? "getAs" + Types.word(number) : "get";
    }
}
