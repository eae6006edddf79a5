package dev.hyperbound.processor.docs.schema;

import java.math.BigDecimal;

/** Numbers as a schema shows them. */
final class Numbers {
    /** A longer decimal is written with an exponent. */
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** Without zeros that say nothing; without an exponent while that is short. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS + 1
                ? stripped.setScale(0)
                : stripped;
    }
}
