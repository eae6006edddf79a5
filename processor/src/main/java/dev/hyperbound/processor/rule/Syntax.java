package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;

/** A part of a rule as it was parsed, before names and types are looked at. */
sealed interface Syntax {
    int start();

    int end();

    /**
     * A literal.
     *
     * @param value a {@code Long}, {@code Double}, {@code Boolean} or {@code String}
     */
    record Literal(int start, int end, Object value) implements Syntax {}

    /** The name of a parameter or element; quoted if it stands in back quotes. */
    record Name(int start, int end, String text, boolean quoted) implements Syntax {}

    /** {@code target.name}. */
    record Member(int start, int end, Syntax target, String name, int nameStart) implements Syntax {}

    /** {@code target[index]}. */
    record Subscript(int start, int end, Syntax target, Syntax index) implements Syntax {}

    /** {@code function(arguments)} or {@code target.function(arguments)}. */
    record Call(int start, int end, Optional<Syntax> target, String function, int functionStart, List<Syntax> arguments)
            implements Syntax {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code !operand} or {@code -operand}. */
    record Prefix(int start, int end, String sign, Syntax operand) implements Syntax {}

    /** {@code left sign right}, but for {@code &&} and {@code ||}. */
    record Infix(int start, int end, String sign, Syntax left, Syntax right) implements Syntax {}

    /** Operands joined by {@code &&} or by {@code ||}, so that a long rule is no deep one. */
    record Chain(int start, int end, String sign, List<Syntax> operands) implements Syntax {
        public Chain {
            operands = List.copyOf(operands);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Choice(int start, int end, Syntax condition, Syntax then, Syntax otherwise) implements Syntax {}

    /** {@code [elements]}. */
    record Items(int start, int end, List<Syntax> elements) implements Syntax {
        public Items {
            elements = List.copyOf(elements);
        }
    }
}
