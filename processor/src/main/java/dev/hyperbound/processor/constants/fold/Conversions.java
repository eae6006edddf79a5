package dev.hyperbound.processor.constants.fold;

import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Java's conversions between primitive types, on boxed values: widening, narrowing casts, promotion. */
public final class Conversions {
    private Conversions() {}

    /** A number of a value that is one; a char by its code. */
    static Number number(Object value) {
        return value instanceof Character character ? Integer.valueOf(character) : promotedNumber((Number) value);
    }

    /** Unary numeric promotion. */
    static Object promoted(Object value) {
        return number(value);
    }

    private static Number promotedNumber(Number value) {
        return value instanceof Byte || value instanceof Short ? Integer.valueOf(value.intValue()) : value;
    }

    /**
     * A value in a primitive type, by a cast or by assignment: what does not fit is cut as Java cuts it.
     *
     * @return empty where the language has no such conversion
     */
    public static Optional<Object> to(TypeKind type, Object value) {
        if (type == TypeKind.BOOLEAN || value instanceof Boolean) {
            return type == TypeKind.BOOLEAN && value instanceof Boolean ? Optional.of(value) : Optional.empty();
        }
        if (value instanceof String) {
            return Optional.empty();
        }
        Number number = number(value);
        return switch (type) {
            case BYTE -> Optional.of(number.byteValue());
            case SHORT -> Optional.of(number.shortValue());
            case CHAR -> Optional.of((char) number.intValue());
            case INT -> Optional.of(number.intValue());
            case LONG -> Optional.of(number.longValue());
            case FLOAT -> Optional.of(number.floatValue());
            case DOUBLE -> Optional.of(number.doubleValue());
            default -> Optional.empty();
        };
    }

    /** The primitive type of a boxed value, or none for a string. */
    static Optional<TypeKind> kind(Object value) {
        if (value instanceof Integer) {
            return Optional.of(TypeKind.INT);
        }
        if (value instanceof Double) {
            return Optional.of(TypeKind.DOUBLE);
        }
        if (value instanceof Long) {
            return Optional.of(TypeKind.LONG);
        }
        if (value instanceof Boolean) {
            return Optional.of(TypeKind.BOOLEAN);
        }
        if (value instanceof Float) {
            return Optional.of(TypeKind.FLOAT);
        }
        if (value instanceof Character) {
            return Optional.of(TypeKind.CHAR);
        }
        if (value instanceof Byte) {
            return Optional.of(TypeKind.BYTE);
        }
        return value instanceof Short ? Optional.of(TypeKind.SHORT) : Optional.empty();
    }
}
