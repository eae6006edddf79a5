package dev.hyperbound.processor.rule;

import java.math.BigInteger;
import java.util.Optional;

/** A number as its digits say it; the sign before them is a token of its own. */
sealed interface Magnitude {
    /** The number in digits. */
    String text();

    /** Why no number of the language is that large, with either sign. */
    Optional<String> excess();

    /** The number with a sign; none if that is no number of the language. */
    Optional<Syntax> literal(int start, int end, boolean negative);

    /** Digits and nothing else. */
    record Whole(BigInteger value) implements Magnitude {
        static final String EXCESS = "number beyond the 64-bit integers";

        @Override
        public String text() {
            return value.toString();
        }

        @Override
        public Optional<String> excess() {
            return value.bitLength() > Long.SIZE ? Optional.of(EXCESS) : Optional.empty();
        }

        @Override
        public Optional<Syntax> literal(int start, int end, boolean negative) {
            BigInteger signed = negative ? value.negate() : value;
            return signed.bitLength() < Long.SIZE
                    ? Optional.of(new Syntax.WholeNumber(start, end, signed.longValueExact()))
                    : Optional.empty();
        }
    }

    /** Digits with a point or an exponent. */
    record Real(double value) implements Magnitude {
        @Override
        public String text() {
            return String.valueOf(value);
        }

        @Override
        public Optional<String> excess() {
            return Double.isInfinite(value) ? Optional.of("number beyond the largest double") : Optional.empty();
        }

        @Override
        public Optional<Syntax> literal(int start, int end, boolean negative) {
            return Optional.of(new Syntax.RealNumber(start, end, negative ? -value : value));
        }
    }
}
