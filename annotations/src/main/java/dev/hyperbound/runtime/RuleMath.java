package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The operations of the rule language that Java's own operators don't have: arithmetic that fails instead of
 * overflowing, comparison of whole numbers with doubles without rounding, text by code points.
 *
 * <p>Generated code and the processor both call these, so that they cannot disagree. Each throws nothing but
 * {@link RuleFailure}.
 */
public final class RuleMath {
    /** The first double above every {@code long}: 2 to the 63rd. */
    private static final double TWO_TO_63 = 0x1p63;

    private RuleMath() {}

    /**
     * Adds.
     *
     * @param a the first summand
     * @param b the second summand
     * @return the sum
     */
    public static long add(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw overflow(a, "+", b);
        }
        return sum;
    }

    /**
     * Subtracts.
     *
     * @param a the minuend
     * @param b the subtrahend
     * @return the difference
     */
    public static long subtract(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw overflow(a, "-", b);
        }
        return difference;
    }

    /**
     * Multiplies.
     *
     * @param a the first factor
     * @param b the second factor
     * @return the product
     */
    public static long multiply(long a, long b) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) != product >> 63) {
            throw overflow(a, "*", b);
        }
        return product;
    }

    /**
     * Divides and drops the remainder.
     *
     * @param a the dividend
     * @param b the divisor
     * @param divisor the divisor as the rule writes it
     * @return the quotient, rounded towards zero
     */
    public static long divide(long a, long b, String divisor) {
        if (b == 0) {
            throw zero(divisor);
        }
        if (b == -1) {
            return negate(a);
        }
        return a / b;
    }

    /**
     * Returns the remainder of a division.
     *
     * @param a the dividend
     * @param b the divisor
     * @param divisor the divisor as the rule writes it
     * @return the remainder, with the sign of the dividend
     */
    public static long remainder(long a, long b, String divisor) {
        if (b == 0) {
            throw zero(divisor);
        }
        return a % b;
    }

    /**
     * Negates.
     *
     * @param a a number
     * @return its opposite
     */
    public static long negate(long a) {
        if (a == Long.MIN_VALUE) {
            throw new RuleFailure("-(" + a + ") is beyond the 64-bit integers");
        }
        return -a;
    }

    /**
     * Drops the sign.
     *
     * @param a a number
     * @return its absolute value
     */
    public static long abs(long a) {
        return a < 0 ? negate(a) : a;
    }

    /**
     * Tells whether a whole number is less than a double, without rounding.
     *
     * @param a a whole number
     * @param b a double
     * @return whether {@code a < b}; false if {@code b} is not a number
     */
    public static boolean less(long a, double b) {
        return b >= TWO_TO_63 || (b >= -TWO_TO_63 && a < (long) Math.ceil(b));
    }

    /**
     * Tells whether a whole number is at most a double, without rounding.
     *
     * @param a a whole number
     * @param b a double
     * @return whether {@code a <= b}; false if {@code b} is not a number
     */
    public static boolean atMost(long a, double b) {
        return b >= TWO_TO_63 || (b >= -TWO_TO_63 && a <= (long) Math.floor(b));
    }

    /**
     * Tells whether a double is less than a whole number, without rounding.
     *
     * @param a a double
     * @param b a whole number
     * @return whether {@code a < b}; false if {@code a} is not a number
     */
    public static boolean less(double a, long b) {
        return a < -TWO_TO_63 || (a < TWO_TO_63 && (long) Math.floor(a) < b);
    }

    /**
     * Tells whether a double is at most a whole number, without rounding.
     *
     * @param a a double
     * @param b a whole number
     * @return whether {@code a <= b}; false if {@code a} is not a number
     */
    public static boolean atMost(double a, long b) {
        return a < -TWO_TO_63 || (a < TWO_TO_63 && (long) Math.ceil(a) <= b);
    }

    /**
     * Tells whether a whole number equals a double, without rounding.
     *
     * @param a a whole number
     * @param b a double
     * @return whether {@code a == b}
     */
    public static boolean equal(long a, double b) {
        return b >= -TWO_TO_63 && b < TWO_TO_63 && (long) b == a && (double) a == b;
    }

    /**
     * Compares values of the rule language: numbers by value, lists element by element.
     *
     * @param a a value
     * @param b a value
     * @return whether they are equal; false if either is, or holds, what is not a number
     */
    public static boolean equal(Object a, Object b) {
        if (a instanceof List<?> first && b instanceof List<?> second) {
            int size = first.size();
            boolean equal = size == second.size();
            for (int i = 0; equal && i < size; i++) {
                equal = equal(first.get(i), second.get(i));
            }
            return equal;
        }
        if (a instanceof Number first && b instanceof Number second) {
            return equalNumbers(first, second);
        }
        return a.equals(b);
    }

    private static boolean equalNumbers(Number a, Number b) {
        if (a instanceof Double) {
            return b instanceof Double ? a.doubleValue() == b.doubleValue() : equal(b.longValue(), a.doubleValue());
        }
        return b instanceof Double ? equal(a.longValue(), b.doubleValue()) : a.longValue() == b.longValue();
    }

    /**
     * Looks a value up in a list.
     *
     * @param list a list
     * @param value a value
     * @return whether an element equals it
     */
    public static boolean contains(List<?> list, Object value) {
        for (Object element : list) {
            if (equal(element, value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks a whole number up among others.
     *
     * @param value a number
     * @param numbers the numbers to look among
     * @return whether it is one of them
     */
    public static boolean isOneOf(long value, long... numbers) {
        for (long number : numbers) {
            if (number == value) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks a double up among others.
     *
     * @param value a number
     * @param numbers the numbers to look among
     * @return whether it is one of them
     */
    public static boolean isOneOf(double value, double... numbers) {
        for (double number : numbers) {
            if (number == value) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns an element of a list.
     *
     * @param <T> what the list holds
     * @param list a list
     * @param index from 0
     * @return the element
     */
    public static <T> T at(List<? extends T> list, long index) {
        if (index < 0 || index >= list.size()) {
            throw new RuleFailure("index " + index + " is outside a list of " + list.size());
        }
        return list.get((int) index);
    }

    /**
     * Joins two lists.
     *
     * @param <T> what the lists hold
     * @param a the first list
     * @param b the second list
     * @return the elements of both
     */
    public static <T> List<T> concat(List<? extends T> a, List<? extends T> b) {
        List<T> all = new ArrayList<>(a.size() + b.size());
        all.addAll(a);
        all.addAll(b);
        return Collections.unmodifiableList(all);
    }

    /**
     * Widens the elements of a list.
     *
     * @param list a list of whole numbers
     * @return the same numbers
     */
    public static List<Long> longs(List<? extends Number> list) {
        List<Long> longs = new ArrayList<>(list.size());
        for (Number number : list) {
            longs.add(number.longValue());
        }
        return Collections.unmodifiableList(longs);
    }

    /**
     * Counts code points.
     *
     * @param text a text
     * @return how many it has
     */
    public static int size(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Orders two texts by their code points.
     *
     * @param a a text
     * @param b a text
     * @return negative, zero or positive, as {@code a} comes before, equals or comes after {@code b}
     */
    public static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char first = a.charAt(i);
            char second = b.charAt(i);
            if (first != second) {
                // A surrogate stands for a code point above all that fit one char, although its own number is smaller.
                boolean sameKind = Character.isSurrogate(first) == Character.isSurrogate(second);
                return sameKind ? first - second : Character.isSurrogate(first) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /**
     * Tells whether a regular expression matches somewhere in a text. Gives up after a million steps.
     *
     * @param pattern the regular expression
     * @param text the text
     * @return whether it is found
     */
    public static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (StackOverflowError tooDeep) {
            throw new RuleFailure("the regular expression gave up: it is nested too deep for this text");
        }
    }

    /**
     * Drops the fraction of a double.
     *
     * @param value a number
     * @return the whole number next to it, towards zero
     */
    public static long toInt(double value) {
        if (!(value > -TWO_TO_63 && value < TWO_TO_63)) {
            throw new RuleFailure("int(" + Wire.write(value) + ") is beyond the 64-bit integers");
        }
        return (long) value;
    }

    /**
     * Reads a whole number.
     *
     * @param text decimal digits, with a sign or without
     * @return the number
     */
    public static long toInt(String text) {
        int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (digits == text.length()) {
            throw notA("int", text);
        }
        boolean negative = text.startsWith("-");
        // Computed below zero, where there is room for one number more.
        long result = 0;
        for (int i = digits; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notA("int", text);
            }
            if (result < (Long.MIN_VALUE + digit) / 10) {
                throw new RuleFailure("int(" + Text.quote(text) + ") is beyond the 64-bit integers");
            }
            result = result * 10 - digit;
        }
        return negative ? result : negate(result);
    }

    /**
     * Reads a decimal number.
     *
     * @param text digits with at most one point, an exponent or none, a sign or none
     * @return the nearest double
     */
    public static double toDouble(String text) {
        if (!isDecimal(text)) {
            throw notA("double", text);
        }
        return Double.parseDouble(text);
    }

    private static boolean isDecimal(String text) {
        int at = skipSign(text, 0);
        int whole = skipDigits(text, at);
        int digits = whole - at;
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = skipDigits(text, at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }
        if (digits > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = skipSign(text, at + 1);
            at = skipDigits(text, exponent);
            digits = at - exponent;
        }
        return digits > 0 && at == text.length();
    }

    private static int skipSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int skipDigits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static RuleFailure overflow(long a, String operator, long b) {
        return new RuleFailure(a + " " + operator + " " + b + " is beyond the 64-bit integers");
    }

    private static RuleFailure zero(String divisor) {
        return new RuleFailure(divisor + " is 0");
    }

    private static RuleFailure notA(String type, String text) {
        return new RuleFailure(Text.quote(text) + " is no " + type);
    }
}
