package dev.hyperbound;

import dev.hyperbound.runtime.Nullable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An int, or a word of an enum: {@code 0.01} or {@code auto}. Immutable, and equal by value.
 *
 * @param <E> the enum of the words
 */
public final class IntOr<E extends Enum<E>> {
    private final int number;
    private final @Nullable E keyword;

    private IntOr(int number, @Nullable E keyword) {
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
    public static <E extends Enum<E>> IntOr<E> of(int number) {
        return new IntOr<>(number, null);
    }

    /**
     * A word.
     *
     * @param <E> the enum of the words
     * @param keyword the word
     * @return a value without a number
     */
    public static <E extends Enum<E>> IntOr<E> of(E keyword) {
        return new IntOr<>(0, Objects.requireNonNull(keyword, "keyword"));
    }

    /**
     * The number.
     *
     * @return empty where this is a keyword
     */
    public OptionalInt number() {
        return keyword == null ? OptionalInt.of(number) : OptionalInt.empty();
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
        return other instanceof IntOr<?> that && number == that.number && keyword == that.keyword;
    }

    @Override
    public int hashCode() {
        return 31 * Integer.hashCode(number) + Objects.hashCode(keyword);
    }

    /** The number as Java writes it, or the constant's name. */
    @Override
    public String toString() {
        return keyword == null ? Integer.toString(number) : keyword.toString();
    }
}
