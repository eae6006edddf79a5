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

    private <T> Optional<T> plain(Class<T> type) {
        Optional<Object> value = constant.plain();
        return value.isPresent() && type.isInstance(value.get())
                ? Optional.of(type.cast(value.get()))
                : Optional.empty();
    }

    @Override
    public Optional<Value> numeric(ValueType.Numeric numeric) {
        return switch (numeric) {
            case INT -> plain(Integer.class).map(Value.Whole::new);
            case LONG -> plain(Long.class).map(Value.Whole::new);
            case DOUBLE -> plain(Double.class).map(Value.Real::new);
        };
    }

    @Override
    public Optional<Value> bool(ValueType.Bool bool) {
        return plain(Boolean.class).map(Value.Truth::new);
    }

    @Override
    public Optional<Value> text(ValueType.Text text) {
        return plain(String.class).map(Value.Text::new);
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
        return of(type.kind(), either).or(() -> of(type.words(), either));
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
