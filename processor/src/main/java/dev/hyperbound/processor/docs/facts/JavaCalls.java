package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** Calls of a generated builder, as an application writes them; types by their simple names. */
public final class JavaCalls {
    private JavaCalls() {}

    /** A call of a parameter's setter: {@code .learningRate(0.1)}. */
    public static String setter(Parameter parameter, Value value) {
        return "." + parameter.accessor() + "(" + arguments(parameter.type(), value) + ")";
    }

    private static String arguments(ValueType type, Value value) {
        if (type instanceof ValueType.Sequence sequence && value instanceof Value.Sequence list) {
            return elements(sequence, list);
        }
        if (type instanceof ValueType.Composite composite && value instanceof Value.Composite parts) {
            String components = components(composite, parts);
            return composite.components().size() > 1
                    ? components
                    : "new " + composite.javaClass().simpleName() + "(" + components + ")";
        }
        return expression(type, value);
    }

    private static String elements(ValueType.Sequence sequence, Value.Sequence list) {
        List<String> elements = new ArrayList<>();
        for (Value element : list.elements()) {
            elements.add(expression(sequence.element(), element));
        }
        return String.join(", ", elements);
    }

    private static String components(ValueType.Composite composite, Value.Composite parts) {
        List<String> components = new ArrayList<>();
        for (int i = 0; i < composite.components().size(); i++) {
            components.add(expression(
                    composite.components().get(i).type(), parts.components().get(i)));
        }
        return String.join(", ", components);
    }

    private static String expression(ValueType type, Value value) {
        if (value instanceof Value.Whole whole) {
            return JavaSource.literal(whole.value());
        }
        if (value instanceof Value.Real real) {
            return JavaSource.literal(real.value());
        }
        if (value instanceof Value.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (value instanceof Value.Constant constant && type instanceof ValueType.Enumeration enumeration) {
            return enumeration.javaClass().simpleName() + "."
                    + constant.constant().name();
        }
        return JavaSource.literal(((Value.Text) value).value());
    }
}
