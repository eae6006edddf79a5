package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** Calls of a generated builder, as an application writes them; types by their simple names. */
public final class JavaCalls implements ValueType.Visitor<String> {
    private final Value value;

    private JavaCalls(Value value) {
        this.value = value;
    }

    /** A call of a parameter's setter: {@code .learningRate(0.1)}. */
    public static String setter(Parameter parameter, Value value) {
        return "." + parameter.accessor() + "(" + arguments(parameter.type(), value) + ")";
    }

    private static String arguments(ValueType type, Value value) {
        return type.accept(new JavaCalls(value));
    }

    @Override
    public String numeric(ValueType.Numeric numeric) {
        return numeric.isWhole()
                ? JavaSource.literal(((Value.Whole) value).value())
                : JavaSource.literal(((Value.Real) value).value());
    }

    @Override
    public String bool(ValueType.Bool bool) {
        return Boolean.toString(((Value.Truth) value).value());
    }

    @Override
    public String text(ValueType.Text text) {
        return JavaSource.literal(((Value.Text) value).value());
    }

    @Override
    public String regex(ValueType.Regex regex) {
        return JavaSource.literal(((Value.Text) value).value());
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return enumeration.javaClass().simpleName() + "."
                + ((Value.Constant) value).constant().name();
    }

    @Override
    public String numberOrKeyword(ValueType.NumberOrKeyword type) {
        return arguments(type.typeOf(value), value);
    }

    /** A setter takes the components as they are, where there are several. */
    @Override
    public String composite(ValueType.Composite composite) {
        List<Value> parts = ((Value.Composite) value).components();
        List<String> components = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            components.add(arguments(composite.components().get(i).type(), parts.get(i)));
        }
        String joined = String.join(", ", components);
        return parts.size() > 1 ? joined : "new " + composite.javaClass().simpleName() + "(" + joined + ")";
    }

    @Override
    public String sequence(ValueType.Sequence sequence) {
        List<String> elements = new ArrayList<>();
        for (Value element : ((Value.Sequence) value).elements()) {
            elements.add(arguments(sequence.element(), element));
        }
        return String.join(", ", elements);
    }
}
