package dev.hyperbound.processor.model;

import dev.hyperbound.processor.rule.DecimalNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads intervals: {@code [} or {@code (}, lower end, {@code ,}, upper end, {@code ]} or {@code )}. */
public final class IntervalParser {
    private static final int MAX_LENGTH = 2_000;
    private static final int MOST_EXPONENT_DIGITS = 4;

    private final String text;
    private Optional<Result> mistake = Optional.empty();
    private int at;

    private IntervalParser(String text) {
        this.text = text;
    }

    /** An interval, or where and why the text is none. */
    public sealed interface Result {
        /** The interval, if the text is one. */
        default Optional<Interval> interval() {
            return Optional.empty();
        }

        /** What should stand where, if it is not an infinity that is out of place. */
        default Optional<Failed> failed() {
            return Optional.empty();
        }
    }

    /** The text is an interval. */
    public record Parsed(Interval found) implements Result {
        @Override
        public Optional<Interval> interval() {
            return Optional.of(found);
        }
    }

    /**
     * The text is no interval.
     *
     * @param offset where, in characters from the start
     * @param expected what should stand there
     */
    public record Failed(int offset, String expected) implements Result {
        @Override
        public Optional<Failed> failed() {
            return Optional.of(this);
        }
    }

    /** An infinity is written as a closed end, or at the wrong end. */
    public record MisplacedInfinity(int offset) implements Result {}

    public static Result parse(String text) {
        return text.length() > MAX_LENGTH
                ? new Failed(MAX_LENGTH, "at most " + MAX_LENGTH + " characters")
                : new IntervalParser(text).parse();
    }

    /** How an end is written. */
    private enum Side {
        LOWER("-inf", "-inf", "inf"),
        UPPER("inf", "+inf", "-inf");

        private final String infinity;
        private final String signedInfinity;
        private final String otherInfinity;

        Side(String infinity, String signedInfinity, String otherInfinity) {
            this.infinity = infinity;
            this.signedInfinity = signedInfinity;
            this.otherInfinity = otherInfinity;
        }
    }

    /** An end, and where it stands; without a number it is infinite. */
    private record End(Optional<BigDecimal> number, int offset) {}

    /** Goes on after a mistake, but only the first one counts. */
    private Result parse() {
        boolean lowClosed = isClosed('[', '(');
        End low = end(Side.LOWER);
        separator();
        End high = end(Side.UPPER);
        boolean highClosed = isClosed(']', ')');
        skipBlanks();
        if (at < text.length()) {
            fail(new Failed(at, "the end"));
        }
        checkOpen(low, lowClosed);
        checkOpen(high, highClosed);
        return mistake.isPresent()
                ? mistake.get()
                : new Parsed(new Interval(low.number(), lowClosed, high.number(), highClosed, text.strip()));
    }

    private void fail(Result result) {
        if (mistake.isEmpty()) {
            mistake = Optional.of(result);
        }
    }

    private void checkOpen(End end, boolean closed) {
        if (closed && end.number().isEmpty()) {
            fail(new MisplacedInfinity(end.offset()));
        }
    }

    private boolean isClosed(char closed, char open) {
        skipBlanks();
        boolean isClosed = skip(String.valueOf(closed));
        if (!isClosed && !skip(String.valueOf(open))) {
            fail(new Failed(at, "'" + closed + "' or '" + open + "'"));
        }
        return isClosed;
    }

    private void separator() {
        skipBlanks();
        if (!skip(",")) {
            fail(new Failed(at, "','"));
        }
    }

    private End end(Side side) {
        skipBlanks();
        int start = at;
        if (skip(side.infinity) || skip(side.signedInfinity)) {
            return new End(Optional.empty(), start);
        }
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            fail(
                    text.startsWith(side.otherInfinity, at)
                            ? new MisplacedInfinity(at)
                            : new Failed(at, "a number or '" + side.infinity + "'"));
        }
        return new End(number, start);
    }

    /** A number as JSON writes it, with an exponent that nobody has to wait for. */
    private Optional<BigDecimal> number() {
        int start = text.startsWith("-", at) ? at + 1 : at;
        DecimalNumber number = DecimalNumber.at(text, start);
        if (!number.hasWhole()) {
            return Optional.empty();
        }
        int end = number.hasLeadingZero(text)
                ? start + 1
                : number.end() - Math.max(0, number.exponentDigits() - MOST_EXPONENT_DIGITS);
        String digits = text.substring(at, end);
        at = end;
        return Optional.of(new BigDecimal(digits));
    }

    private boolean skip(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private void skipBlanks() {
        while (text.startsWith(" ", at)) {
            at++;
        }
    }
}
