package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Checker;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.rule.analysis.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known before run time about the values that generated code computes. */
public final class JavaFacts {
    /** What has more parts than this is no single Java expression. */
    static final int LARGEST_EXPRESSION = 60;

    /** Longer lists of constants are looked through in portions. */
    static final int LARGEST_LIST = 500;

    private static final Bounds SIZE = Bounds.of(0, Integer.MAX_VALUE);

    private final Map<String, JavaOperand> operands;

    public JavaFacts(Map<String, JavaOperand> operands) {
        this.operands = operands;
    }

    JavaOperand operand(Variable variable) {
        return Optional.ofNullable(operands.get(variable.name())).orElseThrow();
    }

    /** Between which numbers an int lies where it could be computed. */
    public Bounds bounds(Expression expression) {
        return unlimited(expression).and(Bounds.LONG);
    }

    /** Between which numbers an int would lie if there were no largest and smallest one. */
    private Bounds unlimited(Expression expression) {
        if (expression instanceof Expression.IntLiteral literal) {
            return Bounds.of(literal.value(), literal.value());
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            return bounds(operand(parameter.variable()));
        }
        if (expression instanceof Expression.Component component
                && operand(component.target().variable()).shape() instanceof JavaShape.Composite shape) {
            return bounds(Optional.ofNullable(shape.components().get(component.name()))
                    .orElseThrow());
        }
        if (expression instanceof Expression.Size) {
            return SIZE;
        }
        if (expression instanceof Expression.Negation negation) {
            return bounds(negation.operand()).negated();
        }
        if (expression instanceof Expression.Absolute absolute) {
            return bounds(absolute.operand()).absolute();
        }
        if (expression instanceof Expression.Conditional choice) {
            return bounds(choice.then()).or(bounds(choice.otherwise()));
        }
        if (expression instanceof Expression.Extreme extreme) {
            Bounds result = bounds(extreme.operands().get(0));
            for (Expression operand : extreme.operands()) {
                result = result.or(bounds(operand));
            }
            return result;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            Bounds left = bounds(arithmetic.left());
            Bounds right = bounds(arithmetic.right());
            return switch (arithmetic.operator()) {
                case ADD -> left.plus(right);
                case SUBTRACT -> left.minus(right);
                case MULTIPLY -> left.times(right);
                case DIVIDE -> left.quotient(right);
                case REMAINDER -> left.remainder(right);
            };
        }
        return Bounds.LONG;
    }

    private static Bounds bounds(JavaOperand operand) {
        Bounds type = operand.shape() == JavaShape.Scalar.INT ? Bounds.INT : Bounds.LONG;
        return operand.bounds().isPresent() ? type.and(operand.bounds().get()) : type;
    }

    /** Whether the expression itself, parts aside, can fail. */
    boolean fails(Expression expression) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return expression.type() instanceof RuleType.Int
                    && ((isDivision(arithmetic) && bounds(arithmetic.right()).contains(0))
                            || !unlimited(expression).isWithin(Bounds.LONG));
        }
        if (expression instanceof Expression.Negation || expression instanceof Expression.Absolute) {
            return expression.type() instanceof RuleType.Int
                    && !unlimited(expression).isWithin(Bounds.LONG);
        }
        if (expression instanceof Expression.Conversion conversion) {
            RuleType from = conversion.operand().type();
            return !(conversion.type() instanceof RuleType.Text)
                    && (from instanceof RuleType.Text
                            || (from instanceof RuleType.Real && conversion.type() instanceof RuleType.Int));
        }
        return expression instanceof Expression.Index || expression instanceof Expression.Matches;
    }

    static boolean isDivision(Expression.Arithmetic arithmetic) {
        return arithmetic.operator() == Expression.Operator.DIVIDE
                || arithmetic.operator() == Expression.Operator.REMAINDER;
    }

    /** Whether the value of an optional parameter takes part. */
    boolean isUncertain(Expression expression) {
        if (expression instanceof Expression.ParameterValue parameter) {
            return operand(parameter.variable()).present().isPresent();
        }
        for (Expression part : expression.parts()) {
            if (isUncertain(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the expression or a part of it can fail. */
    public boolean mayFail(Expression expression) {
        return fails(expression) || mayAnyFail(expression.parts());
    }

    /** Whether one of them can fail. */
    boolean mayAnyFail(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (mayFail(expression)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyFragile(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (isFragile(expression)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFragile(Expression expression) {
        return isUncertain(expression) || mayFail(expression);
    }

    /**
     * Whether the expression needs statements of its own: it can have a value although a part of it has none, or it is
     * too long for one Java expression.
     */
    boolean absorbs(Expression expression) {
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            return size(expression) > LARGEST_EXPRESSION || isAnyFragile(expression.parts());
        }
        if (expression instanceof Expression.In in) {
            return isTable(in);
        }
        if (expression instanceof Expression.Conditional choice) {
            return isFragile(choice.then()) || isFragile(choice.otherwise());
        }
        return expression instanceof Expression.Quantifier;
    }

    /** Whether one Java expression computes it wherever the parameters that it reads are present. */
    boolean isPlainValue(Expression expression) {
        return !fails(expression) && !absorbs(expression) && arePlainValues(expression.parts());
    }

    private boolean arePlainValues(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isPlainValue(expression)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it looks a value up in a very long list of constants. */
    static boolean isTable(Expression.In in) {
        return in.list() instanceof Expression.ListLiteral list
                && list.elements().size() > LARGEST_LIST
                && Checker.areConstant(list.elements());
    }

    /** Whether Java expressions can tell that it is definitely true, and that it is definitely false. */
    boolean isPlain(Expression expression) {
        if (expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.Not) {
            return arePlain(expression.parts());
        }
        if (expression instanceof Expression.Conditional choice && choice.type() instanceof RuleType.Bool) {
            return isPlain(choice.condition())
                    && !hasChoice(choice.condition())
                    && isPlain(choice.then())
                    && isPlain(choice.otherwise());
        }
        return isPlainValue(expression);
    }

    private boolean arePlain(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isPlain(expression)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasChoice(Expression expression) {
        if (expression instanceof Expression.Conditional) {
            return true;
        }
        for (Expression part : expression.parts()) {
            if (hasChoice(part)) {
                return true;
            }
        }
        return false;
    }

    /** How many parts it has, itself included. */
    static int size(Expression expression) {
        int size = 1;
        for (Expression part : expression.parts()) {
            size += size(part);
        }
        return size;
    }

    static int size(List<Expression> expressions) {
        int size = 0;
        for (Expression expression : expressions) {
            size += size(expression);
        }
        return size;
    }

    /** Whether a double may come out as something that is not a number. Parameters never are. */
    public static boolean isAlwaysNumber(Expression expression) {
        if (!(expression.type() instanceof RuleType.Real)) {
            return true;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic.operator() != Expression.Operator.DIVIDE
                    && isFinite(arithmetic.left())
                    && isFinite(arithmetic.right());
        }
        if (expression instanceof Expression.Element || expression instanceof Expression.Index) {
            return false;
        }
        return isFinite(expression) || areAlwaysNumbers(expression.parts());
    }

    private static boolean areAlwaysNumbers(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isAlwaysNumber(expression)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(Expression expression) {
        if (expression.type() instanceof RuleType.Int
                || expression instanceof Expression.DoubleLiteral
                || expression instanceof Expression.ParameterValue
                || expression instanceof Expression.Component) {
            return true;
        }
        if (expression instanceof Expression.Conversion conversion) {
            return conversion.operand().type() instanceof RuleType.Int || isFinite(conversion.operand());
        }
        return (expression instanceof Expression.Negation
                        || expression instanceof Expression.Absolute
                        || expression instanceof Expression.Extreme)
                && areFinite(expression.parts());
    }

    private static boolean areFinite(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isFinite(expression)) {
                return false;
            }
        }
        return true;
    }
}
