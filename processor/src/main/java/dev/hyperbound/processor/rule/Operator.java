package dev.hyperbound.processor.rule;

/** An operation of arithmetic. */
public enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether zero may not stand on its right. */
    public boolean isDivision() {
        return this == DIVIDE || this == REMAINDER;
    }
}
