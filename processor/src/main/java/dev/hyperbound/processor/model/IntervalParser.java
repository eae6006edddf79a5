package dev.hyperbound.processor.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads intervals: {@code [} or {@code (}, lower end, {@code ,}, upper end, {@code ]} or {@code )}. */
public final class IntervalParser {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");
    private static final int MAX_LENGTH = 2_000;

    private final String text;
    private int at;

    private IntervalParser(String text) {
        this.text = text;
    }

    /** An interval, or where and why the text is none. */
    public sealed interface Result {}

    /** The text is an interval. */
    public record Parsed(Interval interval) implements Result {}

    /**
     * The text is no interval.
     *
     * @param offset where, in characters from the start
     * @param expected what should stand there
     */
    public record Failed(int offset, String expected) implements Result {}

    /** An infinity is written as a closed end, or at the wrong end. */
    public record MisplacedInfinity(int offset) implements Result {}

    public static Result parse(String text) {
        return text.length() > MAX_LENGTH
                ? new Failed(MAX_LENGTH, "at most " + MAX_LENGTH + " characters")
                : new IntervalParser(text).parse();
    }

    private Result parse() {
        skipBlanks();
        if (!looksAt('[') && !looksAt('(')) {
            return new Failed(at, "'[' or '('");
        }
        boolean lowClosed = text.charAt(at++) == '[';
        skipBlanks();
        int lowAt = at;
        boolean noLow = skip("-inf");
        Optional<BigDecimal> low = noLow ? Optional.empty() : number();
        if (!noLow && low.isEmpty()) {
            return looksAt('i') ? new MisplacedInfinity(at) : new Failed(at, "a number or '-inf'");
        }
        skipBlanks();
        if (!skip(",")) {
            return new Failed(at, "','");
        }
        skipBlanks();
        int highAt = at;
        boolean noHigh = skip("inf") || skip("+inf");
        Optional<BigDecimal> high = noHigh ? Optional.empty() : number();
        if (!noHigh && high.isEmpty()) {
            return text.startsWith("-inf", at) ? new MisplacedInfinity(at) : new Failed(at, "a number or 'inf'");
        }
        skipBlanks();
        if (!looksAt(']') && !looksAt(')')) {
            return new Failed(at, "']' or ')'");
        }
        boolean highClosed = text.charAt(at++) == ']';
        skipBlanks();
        if (at < text.length()) {
            return new Failed(at, "the end");
        }
        boolean lowMisplaced = noLow && lowClosed;
        if (lowMisplaced || (noHigh && highClosed)) {
            return new MisplacedInfinity(lowMisplaced ? lowAt : highAt);
        }
        return new Parsed(new Interval(low, lowClosed, high, highClosed, text.strip()));
    }

    private Optional<BigDecimal> number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(new BigDecimal(matcher.group()));
    }

    private boolean skip(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean looksAt(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
