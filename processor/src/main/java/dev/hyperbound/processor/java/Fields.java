package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.model.Parameter;
import java.util.Optional;

/** How the fields of the builder and of the values hold parameters: {@link Slot} knows, here is where it is asked. */
final class Fields {
    private final Names names;

    Fields(Names names) {
        this.names = names;
    }

    /** The parameter in the values, and in a builder that reads them. */
    Slot slot(Parameter parameter) {
        return slot(parameter, "");
    }

    /**
     * The parameter in a builder.
     *
     * @param stored the method that setters end with
     */
    Slot slot(Parameter parameter, String stored) {
        Optional<String> flag = isFlagged(parameter) ? Optional.of(names.given(parameter)) : Optional.empty();
        return new Slot(parameter, names.field(parameter), flag, stored, names);
    }

    /** Whether the builder has a flag that says that the parameter was given. */
    static boolean isFlagged(Parameter parameter) {
        return parameter.isRequired() && ValueCode.of(parameter.type()).isPrimitive();
    }

    /** An expression for the value, once it is there. */
    String value(Parameter parameter) {
        return slot(parameter).value();
    }

    /** Whether there is a value; of a required parameter only the builder can ask. */
    Formula presence(Parameter parameter) {
        return slot(parameter).presence();
    }

    /** The opposite, as an expression. */
    CodeBlock missing(Parameter parameter) {
        return presence(parameter).negated().code();
    }
}
