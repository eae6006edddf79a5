package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.constants.fold.Constant;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A constant as a value of a type; none where it is something else. */
final class TypedValue implements ValueType.Visitor<Optional<Value>> {
    private final Constant constant;

    private TypedValue(Constant constant) {
        this.constant = constant;
    }

    static Optional<Value> of(ValueType type, Constant constant) {
        return type.accept(new TypedValue(constant));
    }

    @Override
    public Optional<Value> numeric(ValueType.Numeric numeric) {
        Object value = constant.plain().orElse("");
        return switch (numeric) {
            case INT -> value instanceof Integer whole ? Optional.of(new Value.Whole(whole)) : Optional.empty();
            case LONG -> value instanceof Long whole ? Optional.of(new Value.Whole(whole)) : Optional.empty();
            case DOUBLE -> value instanceof Double real ? Optional.of(new Value.Real(real)) : Optional.empty();
        };
    }

    @Override
    public Optional<Value> bool(ValueType.Bool bool) {
        return constant.plain().orElse("") instanceof Boolean truth
                ? Optional.of(new Value.Truth(truth))
                : Optional.empty();
    }

    @Override
    public Optional<Value> text(ValueType.Text text) {
        return constant.plain().orElse(0) instanceof String string
                ? Optional.of(new Value.Text(string))
                : Optional.empty();
    }

    /** No constant is a pattern. */
    @Override
    public Optional<Value> regex(ValueType.Regex regex) {
        return Optional.empty();
    }

    @Override
    public Optional<Value> enumeration(ValueType.Enumeration enumeration) {
        Optional<String> name = constant.enumConstant();
        for (ValueType.Constant known : enumeration.constants()) {
            if (name.isPresent() && known.name().equals(name.get())) {
                return Optional.of(new Value.Constant(known));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Value> numberOrKeyword(ValueType.NumberOrKeyword type) {
        Constant either = constant.numberOrWord().orElse(constant);
        Optional<Value> number = of(type.kind(), either);
        return number.isPresent() ? number : of(type.words(), either);
    }

    @Override
    public Optional<Value> composite(ValueType.Composite composite) {
        Optional<List<Constant>> given = constant.components();
        if (given.isEmpty() || given.get().size() != composite.components().size()) {
            return Optional.empty();
        }
        List<Value> components = new ArrayList<>();
        for (int i = 0; i < given.get().size(); i++) {
            Optional<Value> component =
                    of(composite.components().get(i).type(), given.get().get(i));
            if (component.isEmpty()) {
                return Optional.empty();
            }
            components.add(component.get());
        }
        return Optional.of(new Value.Composite(components));
    }

    @Override
    public Optional<Value> sequence(ValueType.Sequence sequence) {
        Optional<List<Constant>> given = constant.list();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        List<Value> elements = new ArrayList<>();
        for (Constant part : given.get()) {
            Optional<Value> element = of(sequence.element(), part);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(new Value.Sequence(elements));
    }
}
