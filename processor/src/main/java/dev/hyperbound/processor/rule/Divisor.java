package dev.hyperbound.processor.rule;

/** What failures call the divisor that is zero. */
public final class Divisor {
    private Divisor() {}

    public static String name(Expression divisor) {
        if (divisor instanceof Expression.ParameterValue parameter) {
            return parameter.variable().name();
        }
        if (divisor instanceof Expression.Component component) {
            return component.target().variable().name() + "." + component.name();
        }
        return divisor instanceof Expression.Element element ? element.name() : "a divisor";
    }
}
