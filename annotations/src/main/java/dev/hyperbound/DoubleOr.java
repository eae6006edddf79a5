package dev.hyperbound;

import dev.hyperbound.runtime.Nullable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A double, or a word of an enum: {@code 0.01} or {@code auto}. Immutable, and equal by value.
 *
 * @param <E> the enum of the words
 */
public final class DoubleOr<E extends Enum<E>> {
    private final double number;
    private final @Nullable E keyword;

    private DoubleOr(double number, @Nullable E keyword) {
        this.number = number;
        this.keyword = keyword;
    }

    /**
     * A number.
     *
     * @param <E> the enum of the words
     * @param number the number
     * @return a value without a keyword
     */
    public static <E extends Enum<E>> DoubleOr<E> of(double number) {
        return new DoubleOr<>(number, null);
    }

    /**
     * A word.
     *
     * @param <E> the enum of the words
     * @param keyword the word
     * @return a value without a number
     */
    public static <E extends Enum<E>> DoubleOr<E> of(E keyword) {
        return new DoubleOr<>(0, Objects.requireNonNull(keyword, "keyword"));
    }

    /**
     * The number.
     *
     * @return empty where this is a keyword
     */
    public OptionalDouble number() {
        return keyword == null ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /**
     * The keyword.
     *
     * @return empty where this is a number
     */
    public Optional<E> keyword() {
        return Optional.ofNullable(keyword);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DoubleOr<?> that && Double.compare(number, that.number) == 0 && keyword == that.keyword;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(number) + Objects.hashCode(keyword);
    }

    /** The number as Java writes it, or the constant's name. */
    @Override
    public String toString() {
        return keyword == null ? Double.toString(number) : keyword.toString();
    }
}
