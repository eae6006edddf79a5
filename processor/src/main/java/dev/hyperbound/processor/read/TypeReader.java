package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a parameter's method returns, or a component of a record. */
final class TypeReader {
    private final Reading reading;
    private final EnumReader enums;
    private final RecordReader records;

    TypeReader(Reading reading, ConstraintReader constraints, DescriptionReader descriptions) {
        this.reading = reading;
        this.enums = new EnumReader(reading, descriptions);
        this.records = new RecordReader(reading, this, constraints, descriptions);
    }

    /**
     * What a method returns.
     *
     * @param absentable whether it is an {@code Optional…}
     */
    record TypeUse(ValueType type, boolean absentable) {}

    /**
     * How the values of a parameter are spelt.
     *
     * @param yes a boolean's {@code true}
     * @param no a boolean's {@code false}
     * @param separation what stands between elements
     * @param separable whether that is known: where the stub's separator is none, no value can be taken apart
     * @param json whether lists are JSON arrays
     */
    record Spelling(String yes, String no, Separation separation, boolean separable, boolean json) {
        ListForm listForm() {
            return json ? new JsonForm() : separation;
        }
    }

    /** Reads the type of a parameter; a problem is added if it is none that a parameter can have. */
    Optional<TypeUse> parameter(NamedElement subject, TypeMirror type, Spelling spelling) {
        return switch (DeclaredTypes.qualifiedName(type)) {
            case "java.util.OptionalInt" -> Optional.of(new TypeUse(ValueType.Numeric.INT, true));
            case "java.util.OptionalLong" -> Optional.of(new TypeUse(ValueType.Numeric.LONG, true));
            case "java.util.OptionalDouble" -> Optional.of(new TypeUse(ValueType.Numeric.DOUBLE, true));
            case "java.util.Optional" -> use(inOptional(subject, type, spelling), true);
            default -> use(direct(subject, type, spelling), false);
        };
    }

    private static Optional<TypeUse> use(Optional<ValueType> type, boolean absentable) {
        return type.isPresent() ? Optional.of(new TypeUse(type.get(), absentable)) : Optional.empty();
    }

    /** Reads the type of a record's component: a number, a string or an enum. */
    Optional<ValueType> component(NamedElement subject, TypeMirror type) {
        Optional<ValueType> number = number(type.getKind());
        if (number.isPresent()) {
            return number;
        }
        if (DeclaredTypes.qualifiedName(type).equals("java.lang.String")) {
            return Optional.of(new ValueType.Text());
        }
        Optional<TypeElement> constants = DeclaredTypes.plain(type, ElementKind.ENUM);
        return constants.isPresent() ? accessibleEnum(subject, constants.get()) : unsupportedComponent(subject, type);
    }

    private Optional<ValueType> direct(NamedElement subject, TypeMirror type, Spelling spelling) {
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Optional.of(new ValueType.Bool(spelling.yes(), spelling.no()));
        }
        Optional<ValueType> number = number(type.getKind());
        return number.isPresent() ? number : reference(subject, type, type, spelling);
    }

    private Optional<ValueType> inOptional(NamedElement subject, TypeMirror type, Spelling spelling) {
        Optional<TypeMirror> value = DeclaredTypes.onlyArgument(type);
        if (value.isEmpty()) {
            return unsupported(subject, type);
        }
        return DeclaredTypes.qualifiedName(value.get()).equals("java.lang.Boolean")
                ? Optional.of(new ValueType.Bool(spelling.yes(), spelling.no()))
                : reference(subject, type, value.get(), spelling);
    }

    /** Reads a type that may stand alone as well as in an {@code Optional}. */
    private Optional<ValueType> reference(NamedElement subject, TypeMirror whole, TypeMirror type, Spelling spelling) {
        return switch (DeclaredTypes.qualifiedName(type)) {
            case "java.lang.String" -> Optional.of(new ValueType.Text());
            case "java.util.regex.Pattern" -> Optional.of(new ValueType.Regex());
            case "java.util.List" -> sequence(subject, whole, type, spelling);
            case "dev.hyperbound.IntOr" -> numberOr(subject, whole, type, ValueType.Numeric.INT);
            case "dev.hyperbound.LongOr" -> numberOr(subject, whole, type, ValueType.Numeric.LONG);
            case "dev.hyperbound.DoubleOr" -> numberOr(subject, whole, type, ValueType.Numeric.DOUBLE);
            default -> declared(subject, whole, type, spelling);
        };
    }

    private Optional<ValueType> numberOr(
            NamedElement subject, TypeMirror whole, TypeMirror type, ValueType.Numeric number) {
        Optional<TypeMirror> argument = DeclaredTypes.onlyArgument(type);
        Optional<TypeElement> words =
                argument.isPresent() ? DeclaredTypes.plain(argument.get(), ElementKind.ENUM) : Optional.empty();
        if (words.isEmpty()) {
            return unsupported(subject, whole);
        }
        return isAccessible(subject, words.get()) ? enums.keywords(subject, words.get(), number) : Optional.empty();
    }

    private Optional<ValueType> sequence(NamedElement subject, TypeMirror whole, TypeMirror type, Spelling spelling) {
        Optional<TypeMirror> argument = DeclaredTypes.onlyArgument(type);
        Optional<ValueType> element =
                argument.isPresent() ? element(subject, whole, argument.get()) : unsupported(subject, whole);
        return element.isPresent()
                ? Optional.of(new ValueType.Sequence(element.get(), spelling.listForm()))
                : Optional.empty();
    }

    private Optional<ValueType> declared(NamedElement subject, TypeMirror whole, TypeMirror type, Spelling spelling) {
        Optional<TypeElement> composite = DeclaredTypes.plain(type, ElementKind.RECORD);
        if (composite.isPresent()) {
            return isAccessible(subject, composite.get())
                    ? records.read(subject, composite.get(), spelling.separation())
                    : Optional.empty();
        }
        return enumeration(subject, whole, type);
    }

    private Optional<ValueType> element(NamedElement subject, TypeMirror whole, TypeMirror type) {
        return switch (DeclaredTypes.qualifiedName(type)) {
            case "java.lang.Integer" -> Optional.of(ValueType.Numeric.INT);
            case "java.lang.Long" -> Optional.of(ValueType.Numeric.LONG);
            case "java.lang.Double" -> Optional.of(ValueType.Numeric.DOUBLE);
            case "java.lang.String" -> Optional.of(new ValueType.Text());
            default -> enumeration(subject, whole, type);
        };
    }

    private Optional<ValueType> enumeration(NamedElement subject, TypeMirror whole, TypeMirror type) {
        Optional<TypeElement> constants = DeclaredTypes.plain(type, ElementKind.ENUM);
        return constants.isPresent() ? accessibleEnum(subject, constants.get()) : unsupported(subject, whole);
    }

    private Optional<ValueType> accessibleEnum(NamedElement subject, TypeElement type) {
        return isAccessible(subject, type) ? enums.read(subject, type) : Optional.empty();
    }

    private boolean isAccessible(NamedElement subject, TypeElement type) {
        Optional<String> reason = reading.whyInaccessible(type);
        if (reason.isPresent()) {
            reading.add(Problem.of(Code.INACCESSIBLE_TYPE, ElementPosition.of(subject.element()))
                    .named("name", subject.name())
                    .with("type", TypeNames.of(type))
                    .with("reason", reason.get()));
        }
        return reason.isEmpty();
    }

    private <T> Optional<T> unsupported(NamedElement subject, TypeMirror type) {
        reading.add(Problem.of(Code.UNSUPPORTED_TYPE, ElementPosition.of(subject.element()))
                .named("name", subject.name())
                .with("type", TypeNames.of(type))
                .words("help", TypeAdvice.instead(type)));
        return Optional.empty();
    }

    private <T> Optional<T> unsupportedComponent(NamedElement subject, TypeMirror type) {
        reading.add(Problem.of(Code.UNSUPPORTED_COMPONENT, ElementPosition.of(subject.element()))
                .named("name", subject.name())
                .with("type", TypeNames.of(type)));
        return Optional.empty();
    }

    private static Optional<ValueType> number(TypeKind kind) {
        return switch (kind) {
            case INT -> Optional.of(ValueType.Numeric.INT);
            case LONG -> Optional.of(ValueType.Numeric.LONG);
            case DOUBLE -> Optional.of(ValueType.Numeric.DOUBLE);
            default -> Optional.empty();
        };
    }
}
