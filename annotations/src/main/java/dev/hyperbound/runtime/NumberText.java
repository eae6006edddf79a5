package dev.hyperbound.runtime;

import java.math.BigDecimal;

/** Numbers of any class as texts in JSON's grammar, as far as they can be written in it. */
final class NumberText {
    /** More digits than any number has that fits a type of ours. */
    private static final int MOST_DIGITS = 40;

    private NumberText() {}

    /** The digits of a whole number, whatever class it is of; of any other what {@link #real} gives. */
    static String whole(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Math.rint(value) == value && !Double.isInfinite(value)
                    ? digits(new BigDecimal(value))
                    : real(number);
        }
        if (number instanceof BigDecimal decimal) {
            return isWhole(decimal) ? digits(decimal) : real(number);
        }
        String text = number.toString();
        if (number instanceof Integer || number instanceof Long || JsonNumber.isInteger(text)) {
            return text;
        }
        return JsonNumber.isNumber(text) ? ofUnknownClass(text) : text;
    }

    private static String ofUnknownClass(String text) {
        try {
            return whole(new BigDecimal(text));
        } catch (NumberFormatException beyondAllNumbers) {
            return text;
        }
    }

    private static boolean isWhole(BigDecimal decimal) {
        return decimal.scale() <= 0 || decimal.stripTrailingZeros().scale() <= 0;
    }

    private static String digits(BigDecimal whole) {
        long digits = (long) whole.precision() - whole.scale();
        // The digits of a number such as 1e999999999 would not fit the memory, nor does the number fit a type
        return digits > MOST_DIGITS ? whole.toString() : whole.toBigInteger().toString();
    }

    /** The number as it is written where fractions are allowed. */
    static String real(Number number) {
        if (number instanceof Double value) {
            return Wire.write(value.doubleValue());
        }
        if (number instanceof Float value) {
            // By its text: 0.1f is meant as 0.1, and not as the double nearest to that float
            return Wire.write(Double.parseDouble(value.toString()));
        }
        return number.toString();
    }
}
