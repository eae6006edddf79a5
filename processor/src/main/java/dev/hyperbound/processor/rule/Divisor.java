package dev.hyperbound.processor.rule;

/** What failures call the divisor that is zero. */
public final class Divisor {
    private static final NameOfPlace NAME = new NameOfPlace();

    private Divisor() {}

    public static String name(Expression divisor) {
        return divisor.accept(NAME);
    }

    private static final class NameOfPlace extends ExpressionGroups<String> {
        @Override
        public String parameterValue(Expression.ParameterValue parameter) {
            return parameter.variable().name();
        }

        @Override
        public String facet(Facet facet) {
            return facet.target().accept(this);
        }

        @Override
        public String component(Expression.Component component) {
            return component.target().variable().name() + "." + component.name();
        }

        @Override
        public String element(Expression.Element element) {
            return element.name();
        }

        @Override
        protected String other(Expression expression) {
            return "a divisor";
        }
    }
}
