package dev.hyperbound;

import dev.hyperbound.runtime.Nullable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A long, or a word of an enum: {@code 0.01} or {@code auto}. Immutable, and equal by value.
 *
 * @param <E> the enum of the words
 */
public final class LongOr<E extends Enum<E>> {
    private final long number;
    private final @Nullable E keyword;

    private LongOr(long number, @Nullable E keyword) {
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
    public static <E extends Enum<E>> LongOr<E> of(long number) {
        return new LongOr<>(number, null);
    }

    /**
     * A word.
     *
     * @param <E> the enum of the words
     * @param keyword the word
     * @return a value without a number
     */
    public static <E extends Enum<E>> LongOr<E> of(E keyword) {
        return new LongOr<>(0, Objects.requireNonNull(keyword, "keyword"));
    }

    /**
     * The number.
     *
     * @return empty where this is a keyword
     */
    public OptionalLong number() {
        return keyword == null ? OptionalLong.of(number) : OptionalLong.empty();
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
        return other instanceof LongOr<?> that && number == that.number && keyword == that.keyword;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(number) + Objects.hashCode(keyword);
    }

    /** The number as Java writes it, or the constant's name. */
    @Override
    public String toString() {
        return keyword == null ? Long.toString(number) : keyword.toString();
    }
}
