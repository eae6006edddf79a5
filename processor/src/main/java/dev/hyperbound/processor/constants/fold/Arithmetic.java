package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Java's operators on boxed values: binary numeric promotion, overflow and division as the language has them. Empty
 * where there is no value: a division of whole numbers by zero, an operator that constants don't have.
 */
final class Arithmetic {
    private Arithmetic() {}

    static Optional<Object> unary(Tree.Kind operator, Object operand) {
        if (operand instanceof Boolean truth) {
            return operator == Tree.Kind.LOGICAL_COMPLEMENT ? Optional.of(!truth) : Optional.empty();
        }
        if (operand instanceof String) {
            return Optional.empty();
        }
        Number number = Conversions.number(operand);
        return switch (operator) {
            case UNARY_PLUS -> Optional.of(Conversions.promoted(operand));
            case UNARY_MINUS -> Optional.of(negated(number));
            case BITWISE_COMPLEMENT -> complement(number);
            default -> Optional.empty();
        };
    }

    private static Object negated(Number number) {
        if (number instanceof Double) {
            return -number.doubleValue();
        }
        if (number instanceof Float) {
            return -number.floatValue();
        }
        if (number instanceof Long) {
            return -number.longValue();
        }
        return -number.intValue();
    }

    private static Optional<Object> complement(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Optional.empty();
        }
        return number instanceof Long ? Optional.of(~number.longValue()) : Optional.of(~number.intValue());
    }

    static Optional<Object> binary(Tree.Kind operator, Object left, Object right) {
        if (left instanceof String || right instanceof String) {
            return texts(operator, left, right);
        }
        if (left instanceof Boolean first && right instanceof Boolean second) {
            return truths(operator, first, second);
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return Optional.empty();
        }
        Number first = Conversions.number(left);
        Number second = Conversions.number(right);
        if (isShift(operator)) {
            return shift(operator, first, second);
        }
        if (first instanceof Double || second instanceof Double) {
            return doubles(operator, first.doubleValue(), second.doubleValue());
        }
        if (first instanceof Float || second instanceof Float) {
            return floats(operator, first.floatValue(), second.floatValue());
        }
        if (first instanceof Long || second instanceof Long) {
            return longs(operator, first.longValue(), second.longValue());
        }
        return ints(operator, first.intValue(), second.intValue());
    }

    /** Concatenation; {@code ==} of strings asks whether they are one object, which nobody should rely on. */
    private static Optional<Object> texts(Tree.Kind operator, Object left, Object right) {
        return operator == Tree.Kind.PLUS ? Optional.of(String.valueOf(left) + right) : Optional.empty();
    }

    private static Optional<Object> truths(Tree.Kind operator, boolean left, boolean right) {
        return switch (operator) {
            case AND, CONDITIONAL_AND -> Optional.of(left && right);
            case OR, CONDITIONAL_OR -> Optional.of(left || right);
            case XOR, NOT_EQUAL_TO -> Optional.of(left != right);
            case EQUAL_TO -> Optional.of(left == right);
            default -> Optional.empty();
        };
    }

    private static boolean isShift(Tree.Kind operator) {
        return operator == Tree.Kind.LEFT_SHIFT
                || operator == Tree.Kind.RIGHT_SHIFT
                || operator == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
    }

    /** The left side alone gives the type. */
    private static Optional<Object> shift(Tree.Kind operator, Number value, Number distance) {
        if (!isWhole(value) || !isWhole(distance)) {
            return Optional.empty();
        }
        long by = distance.longValue();
        if (value instanceof Long) {
            long whole = value.longValue();
            return Optional.of(
                    switch (operator) {
                        case LEFT_SHIFT -> whole << by;
                        case RIGHT_SHIFT -> whole >> by;
                        default -> whole >>> by;
                    });
        }
        int whole = value.intValue();
        return Optional.of(
                switch (operator) {
                    case LEFT_SHIFT -> whole << by;
                    case RIGHT_SHIFT -> whole >> by;
                    default -> whole >>> by;
                });
    }

    private static boolean isWhole(Number value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static Optional<Object> doubles(Tree.Kind operator, double left, double right) {
        return switch (operator) {
            case PLUS -> Optional.of(left + right);
            case MINUS -> Optional.of(left - right);
            case MULTIPLY -> Optional.of(left * right);
            case DIVIDE -> Optional.of(left / right);
            case REMAINDER -> Optional.of(left % right);
            case LESS_THAN -> Optional.of(left < right);
            case LESS_THAN_EQUAL -> Optional.of(left <= right);
            case GREATER_THAN -> Optional.of(left > right);
            case GREATER_THAN_EQUAL -> Optional.of(left >= right);
            case EQUAL_TO -> Optional.of(left == right);
            case NOT_EQUAL_TO -> Optional.of(left != right);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> floats(Tree.Kind operator, float left, float right) {
        return switch (operator) {
            case PLUS -> Optional.of(left + right);
            case MINUS -> Optional.of(left - right);
            case MULTIPLY -> Optional.of(left * right);
            case DIVIDE -> Optional.of(left / right);
            case REMAINDER -> Optional.of(left % right);
            default -> doubles(operator, left, right);
        };
    }

    private static Optional<Object> longs(Tree.Kind operator, long left, long right) {
        OptionalLong whole = wholes(operator, left, right);
        return whole.isPresent() ? Optional.of(whole.getAsLong()) : comparison(operator, Long.compare(left, right));
    }

    /** What overflows as an int has the right lower half as a long. */
    private static Optional<Object> ints(Tree.Kind operator, int left, int right) {
        OptionalLong whole = wholes(operator, left, right);
        return whole.isPresent()
                ? Optional.of((int) whole.getAsLong())
                : comparison(operator, Integer.compare(left, right));
    }

    private static OptionalLong wholes(Tree.Kind operator, long left, long right) {
        return switch (operator) {
            case PLUS -> OptionalLong.of(left + right);
            case MINUS -> OptionalLong.of(left - right);
            case MULTIPLY -> OptionalLong.of(left * right);
            case DIVIDE -> right == 0 ? OptionalLong.empty() : OptionalLong.of(left / right);
            case REMAINDER -> right == 0 ? OptionalLong.empty() : OptionalLong.of(left % right);
            case AND -> OptionalLong.of(left & right);
            case OR -> OptionalLong.of(left | right);
            case XOR -> OptionalLong.of(left ^ right);
            default -> OptionalLong.empty();
        };
    }

    private static Optional<Object> comparison(Tree.Kind operator, int compared) {
        return switch (operator) {
            case LESS_THAN -> Optional.of(compared < 0);
            case LESS_THAN_EQUAL -> Optional.of(compared <= 0);
            case GREATER_THAN -> Optional.of(compared > 0);
            case GREATER_THAN_EQUAL -> Optional.of(compared >= 0);
            case EQUAL_TO -> Optional.of(compared == 0);
            case NOT_EQUAL_TO -> Optional.of(compared != 0);
            default -> Optional.empty();
        };
    }
}
