package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.JavaShape.Scalar;
import dev.hyperbound.processor.rule.Checker;
import dev.hyperbound.processor.rule.Divisor;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Operator;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.runtime.RuleMath;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the values of expressions as Java expressions, and notes what these require. */
final class JavaValues {
    private static final int LONGEST_CHAIN = 8;

    private final JavaFacts facts;
    private final Optional<Hoister> hoister;
    private final JavaPatterns patterns;
    private final JavaNames names;
    private final Deque<Local> elements = new ArrayDeque<>();

    /**
     * A writer of values.
     *
     * @param hoister none where every expression is plain
     */
    JavaValues(JavaFacts facts, Optional<Hoister> hoister, JavaPatterns patterns, JavaNames names) {
        this.facts = facts;
        this.hoister = hoister;
        this.patterns = patterns;
        this.names = names;
    }

    /** Computes beforehand what no single Java expression can compute. */
    interface Hoister {
        /** Writes statements that compute it, and returns the expression of the result. */
        JavaTerm hoist(Expression expression, Requirements requirements);
    }

    /** The loop variable for an element. */
    record Local(String element, String name, TypeName type, JavaShape shape) {}

    void enter(Local element) {
        elements.push(element);
    }

    void leave() {
        elements.pop();
    }

    /** The loop variables in scope, from the outermost to the innermost. */
    List<Local> elements() {
        List<Local> outermostFirst = new ArrayList<>(elements);
        Collections.reverse(outermostFirst);
        return outermostFirst;
    }

    JavaTerm value(Expression expression, Requirements requirements) {
        return value(expression, expression.type(), requirements);
    }

    /** The value in the one Java type that its rule type has where values of different origin meet. */
    JavaTerm canonicalValue(Expression expression, RuleType wanted, Requirements requirements) {
        return canonical(value(expression, wanted, requirements));
    }

    /** The value of an expression; a list written out becomes one of the wanted type. */
    private JavaTerm value(Expression expression, RuleType wanted, Requirements requirements) {
        if (facts.fails(expression)) {
            requirements.fallible();
        }
        if (facts.absorbs(expression)) {
            return hoisted(expression, requirements);
        }
        if (expression instanceof Expression.IntLiteral literal) {
            return whole(literal.value());
        }
        if (expression instanceof Expression.DoubleLiteral literal) {
            return number(literal.value());
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return JavaTerm.primary(Scalar.BOOLEAN, "$L", literal.value());
        }
        if (expression instanceof Expression.StringLiteral literal) {
            return JavaTerm.primary(Scalar.STRING, "$L", JavaLiterals.string(literal.value()));
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            return operand(facts.operand(parameter.variable()), requirements);
        }
        if (expression instanceof Expression.Component component) {
            return component(component, requirements);
        }
        if (expression instanceof Expression.Element element) {
            return element(element.name());
        }
        if (expression instanceof Expression.ListLiteral list) {
            return list(list, wanted, requirements);
        }
        if (expression instanceof Expression.Conditional choice) {
            return choice(choice, wanted, requirements);
        }
        if (expression instanceof Expression.Concatenation concatenation) {
            return concatenation(concatenation, wanted, requirements);
        }
        if (expression instanceof Expression.Size size) {
            JavaTerm operand = text(value(size.operand(), requirements));
            return operand.shape() == Scalar.STRING
                    ? JavaTerm.primary(Scalar.INT, "$T.size($L)", RuleMath.class, operand.code())
                    : JavaTerm.primary(Scalar.INT, "$L.size()", operand.at(JavaTerm.PRIMARY));
        }
        if (expression instanceof Expression.Index index) {
            return index(index, requirements);
        }
        return expression.type() instanceof RuleType.Bool
                ? condition(expression, true, requirements).term()
                : computed(expression, requirements);
    }

    private JavaTerm hoisted(Expression expression, Requirements requirements) {
        if (hoister.isEmpty()) {
            throw new IllegalStateException("not plain: " + expression);
        }
        return hoister.get().hoist(expression, requirements);
    }

    private JavaTerm computed(Expression expression, Requirements requirements) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic.type() instanceof RuleType.Real
                    ? binary(
                            arithmetic.operator(),
                            value(arithmetic.left(), requirements),
                            value(arithmetic.right(), requirements),
                            Scalar.DOUBLE)
                    : arithmetic(arithmetic, requirements);
        }
        if (expression instanceof Expression.Negation negation) {
            return negation(negation, requirements);
        }
        if (expression instanceof Expression.Absolute absolute) {
            return absolute(absolute, requirements);
        }
        if (expression instanceof Expression.Extreme extreme) {
            List<JavaTerm> operands = new ArrayList<>();
            for (Expression operand : extreme.operands()) {
                operands.add(value(operand, requirements));
            }
            return extreme(extreme.greatest() ? "max" : "min", operands);
        }
        if (expression instanceof Expression.Conversion conversion) {
            return conversion(conversion, requirements);
        }
        throw new IllegalStateException(expression.toString());
    }

    private static JavaTerm whole(long value) {
        boolean isInt = value == (int) value;
        CodeBlock code = isInt
                ? CodeBlock.of("$L", value)
                : value == Long.MIN_VALUE ? CodeBlock.of("$T.MIN_VALUE", Long.class) : CodeBlock.of("$LL", value);
        boolean signed = value < 0 && value != Long.MIN_VALUE;
        return new JavaTerm(code, signed ? JavaTerm.UNARY : JavaTerm.PRIMARY, isInt ? Scalar.INT : Scalar.LONG);
    }

    private static JavaTerm number(double value) {
        String digits = Wire.write(value);
        return new JavaTerm(
                CodeBlock.of("$L", digits), digits.startsWith("-") ? JavaTerm.UNARY : JavaTerm.PRIMARY, Scalar.DOUBLE);
    }

    private static JavaTerm operand(JavaOperand operand, Requirements requirements) {
        if (operand.present().isPresent()) {
            requirements.known(Condition.of(Presence.term(operand.present().get())));
        }
        return new JavaTerm(operand.value(), JavaTerm.PRIMARY, operand.shape());
    }

    private JavaTerm component(Expression.Component component, Requirements requirements) {
        JavaOperand target = facts.operand(component.target().variable());
        operand(target, requirements);
        JavaShape.Composite shape = (JavaShape.Composite) target.shape();
        return operand(
                Optional.ofNullable(shape.components().get(component.name())).orElseThrow(), requirements);
    }

    private JavaTerm element(String name) {
        for (Local local : elements) {
            if (local.element().equals(name)) {
                return JavaTerm.primary(local.shape(), "$N", local.name());
            }
        }
        throw new IllegalStateException("no element: " + name);
    }

    /** What messages and text functions see of a value: an enum constant becomes its wire name. */
    private static JavaTerm text(JavaTerm term) {
        return term.shape() instanceof JavaShape.Enumeration enumeration
                ? new JavaTerm(enumeration.wireText().apply(term.at(JavaTerm.PRIMARY)), JavaTerm.PRIMARY, Scalar.STRING)
                : term;
    }

    /** The same value in the one Java type that its rule type has where values of different origin meet. */
    private JavaTerm canonical(JavaTerm term) {
        if (!(term.shape() instanceof JavaShape.Sequence list)) {
            return text(term);
        }
        if (list.element() == Scalar.INT) {
            return JavaTerm.primary(new JavaShape.Sequence(Scalar.LONG), "$T.longs($L)", RuleMath.class, term.code());
        }
        if (list.element() instanceof JavaShape.Enumeration enumeration) {
            String name = names.fresh("constant");
            CodeBlock wireText = enumeration.wireText().apply(CodeBlock.of("$N", name));
            return JavaTerm.primary(
                    new JavaShape.Sequence(Scalar.STRING),
                    "$L.stream().map($N -> $L).toList()",
                    term.at(JavaTerm.PRIMARY),
                    name,
                    wireText);
        }
        return term;
    }

    private JavaTerm list(Expression.ListLiteral list, RuleType wanted, Requirements requirements) {
        RuleType elementType = ((RuleType.ListOf) wanted).element();
        List<CodeBlock> elements = new ArrayList<>();
        for (Expression element : list.elements()) {
            JavaTerm term = canonical(value(element, elementType, requirements));
            elements.add(
                    elementType instanceof RuleType.Int ? widened(element, term).code() : term.code());
        }
        CodeBlock joined = JavaLayout.join(elements, ",");
        JavaShape shape = canonicalShape(wanted);
        boolean clear = !elements.isEmpty() && !(elementType instanceof RuleType.ListOf);
        return clear
                ? JavaTerm.primary(shape, "$T.of($L)", List.class, joined)
                : JavaTerm.primary(
                        shape, "$T.<$T>of($L)", List.class, boxed(((JavaShape.Sequence) shape).element()), joined);
    }

    static JavaShape canonicalShape(RuleType type) {
        if (type instanceof RuleType.ListOf list) {
            return new JavaShape.Sequence(canonicalShape(list.element()));
        }
        if (type instanceof RuleType.Int) {
            return Scalar.LONG;
        }
        if (type instanceof RuleType.Real) {
            return Scalar.DOUBLE;
        }
        return type instanceof RuleType.Bool ? Scalar.BOOLEAN : Scalar.STRING;
    }

    /** The type of a local variable of that shape. */
    static TypeName type(JavaShape shape) {
        TypeName boxed = boxed(shape);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    private static TypeName boxed(JavaShape shape) {
        if (shape instanceof JavaShape.Sequence list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (shape instanceof JavaShape.Enumeration enumeration) {
            return enumeration.type();
        }
        return TypeName.get(
                switch ((Scalar) shape) {
                    case INT -> Integer.class;
                    case LONG -> Long.class;
                    case DOUBLE -> Double.class;
                    case BOOLEAN -> Boolean.class;
                    case STRING -> String.class;
                });
    }

    private JavaTerm choice(Expression.Conditional choice, RuleType wanted, Requirements requirements) {
        JavaTerm condition = value(choice.condition(), requirements);
        JavaTerm then = value(choice.then(), wanted, requirements);
        JavaTerm otherwise = value(choice.otherwise(), wanted, requirements);
        if (!then.shape().equals(otherwise.shape())) {
            then = canonical(then);
            otherwise = canonical(otherwise);
        }
        JavaShape shape = then.shape() == Scalar.INT ? otherwise.shape() : then.shape();
        return new JavaTerm(
                CodeBlock.of(
                        "$L ? $L : $L", condition.at(JavaTerm.OR), then.at(JavaTerm.OR), otherwise.at(JavaTerm.CHOICE)),
                JavaTerm.CHOICE,
                shape);
    }

    private JavaTerm concatenation(Expression.Concatenation concatenation, RuleType wanted, Requirements requirements) {
        JavaTerm left = canonical(value(concatenation.left(), wanted, requirements));
        JavaTerm right = canonical(value(concatenation.right(), wanted, requirements));
        if (concatenation.type() instanceof RuleType.Text) {
            return new JavaTerm(
                    CodeBlock.of("$L + $L", left.at(JavaTerm.SUM), right.at(JavaTerm.PRODUCT)),
                    JavaTerm.SUM,
                    Scalar.STRING);
        }
        JavaShape shape = canonicalShape(wanted);
        return JavaTerm.primary(
                shape,
                "$T.<$T>concat($L, $L)",
                RuleMath.class,
                boxed(((JavaShape.Sequence) shape).element()),
                left.code(),
                right.code());
    }

    private JavaTerm index(Expression.Index index, Requirements requirements) {
        JavaTerm list = value(index.list(), requirements);
        JavaTerm at = value(index.index(), requirements);
        JavaShape element = ((JavaShape.Sequence) list.shape()).element();
        String unboxed = element instanceof Scalar scalar
                ? switch (scalar) {
                    case INT -> ".intValue()";
                    case LONG -> ".longValue()";
                    case DOUBLE -> ".doubleValue()";
                    case BOOLEAN -> ".booleanValue()";
                    case STRING -> "";
                }
                : "";
        return JavaTerm.primary(element, "$T.at($L, $L)$L", RuleMath.class, list.code(), at.code(), unboxed);
    }

    private JavaTerm arithmetic(Expression.Arithmetic arithmetic, Requirements requirements) {
        JavaTerm left = value(arithmetic.left(), requirements);
        JavaTerm right = value(arithmetic.right(), requirements);
        Operator operator = arithmetic.operator();
        if (facts.fails(arithmetic)) {
            return switch (operator) {
                case ADD -> helper("add", left, right);
                case SUBTRACT -> helper("subtract", left, right);
                case MULTIPLY -> helper("multiply", left, right);
                case DIVIDE -> division("divide", arithmetic, left, right);
                case REMAINDER -> division("remainder", arithmetic, left, right);
            };
        }
        boolean isInt = left.shape() == Scalar.INT
                && right.shape() == Scalar.INT
                && facts.bounds(arithmetic).isWithin(Bounds.INT);
        if (JavaFacts.isDivision(arithmetic) && !(arithmetic.right() instanceof Expression.IntLiteral)) {
            // Zero is outside the range of the divisor; code that runs all the same must not throw.
            requirements.known(Condition.of(new JavaTerm(
                    CodeBlock.of("$L != 0", right.at(JavaTerm.RELATION)), JavaTerm.EQUALITY, Scalar.BOOLEAN)));
        }
        return isInt || right.shape() == Scalar.LONG
                ? binary(operator, left, right, isInt ? Scalar.INT : Scalar.LONG)
                : binary(operator, widened(arithmetic.left(), left), right, Scalar.LONG);
    }

    private static JavaTerm division(String function, Expression.Arithmetic division, JavaTerm left, JavaTerm right) {
        return JavaTerm.primary(
                Scalar.LONG,
                "$T.$L($L, $L, $L)",
                RuleMath.class,
                function,
                left.code(),
                right.code(),
                JavaLiterals.string(Divisor.name(division.right())));
    }

    private static JavaTerm helper(String function, JavaTerm left, JavaTerm right) {
        return JavaTerm.primary(Scalar.LONG, "$T.$L($L, $L)", RuleMath.class, function, left.code(), right.code());
    }

    private static JavaTerm predicate(String function, JavaTerm left, JavaTerm right) {
        return JavaTerm.primary(Scalar.BOOLEAN, "$T.$L($L, $L)", RuleMath.class, function, left.code(), right.code());
    }

    private static JavaTerm binary(Operator operator, JavaTerm left, JavaTerm right, JavaShape shape) {
        int level = operator == Operator.ADD || operator == Operator.SUBTRACT ? JavaTerm.SUM : JavaTerm.PRODUCT;
        return new JavaTerm(
                CodeBlock.of("$L $L $L", left.at(level), operator.sign(), right.at(level + 1)), level, shape);
    }

    /** The same as a {@code long}. */
    private static JavaTerm widened(Expression expression, JavaTerm term) {
        if (term.shape() != Scalar.INT) {
            return term;
        }
        return expression instanceof Expression.IntLiteral
                ? new JavaTerm(CodeBlock.of("$LL", term.code()), term.level(), Scalar.LONG)
                : new JavaTerm(CodeBlock.of("(long) $L", term.at(JavaTerm.PRIMARY)), JavaTerm.UNARY, Scalar.LONG);
    }

    private JavaTerm negation(Expression.Negation negation, Requirements requirements) {
        JavaTerm operand = value(negation.operand(), requirements);
        if (facts.fails(negation)) {
            return JavaTerm.primary(Scalar.LONG, "$T.negate($L)", RuleMath.class, operand.code());
        }
        JavaTerm wide = operand.shape() == Scalar.INT && !facts.bounds(negation).isWithin(Bounds.INT)
                ? widened(negation.operand(), operand)
                : operand;
        return new JavaTerm(CodeBlock.of("-$L", wide.at(JavaTerm.PRIMARY)), JavaTerm.UNARY, wide.shape());
    }

    private JavaTerm absolute(Expression.Absolute absolute, Requirements requirements) {
        JavaTerm operand = value(absolute.operand(), requirements);
        if (facts.fails(absolute)) {
            return JavaTerm.primary(Scalar.LONG, "$T.abs($L)", RuleMath.class, operand.code());
        }
        JavaTerm wide = operand.shape() == Scalar.INT && !facts.bounds(absolute).isWithin(Bounds.INT)
                ? widened(absolute.operand(), operand)
                : operand;
        return JavaTerm.primary(wide.shape(), "$T.abs($L)", Math.class, wide.code());
    }

    private static JavaTerm extreme(String function, List<JavaTerm> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int half = operands.size() / 2;
        JavaTerm left = extreme(function, operands.subList(0, half));
        JavaTerm right = extreme(function, operands.subList(half, operands.size()));
        JavaShape shape = left.shape() == Scalar.INT ? right.shape() : left.shape();
        return JavaTerm.primary(shape, "$T.$L($L, $L)", Math.class, function, left.code(), right.code());
    }

    private JavaTerm conversion(Expression.Conversion conversion, Requirements requirements) {
        JavaTerm operand = text(value(conversion.operand(), requirements));
        RuleType from = conversion.operand().type();
        if (conversion.type() instanceof RuleType.Int) {
            return from instanceof RuleType.Int
                    ? operand
                    : JavaTerm.primary(Scalar.LONG, "$T.toInt($L)", RuleMath.class, operand.code());
        }
        if (conversion.type() instanceof RuleType.Real) {
            if (from instanceof RuleType.Int) {
                return new JavaTerm(
                        CodeBlock.of("(double) $L", operand.at(JavaTerm.PRIMARY)), JavaTerm.UNARY, Scalar.DOUBLE);
            }
            return from instanceof RuleType.Real
                    ? operand
                    : JavaTerm.primary(Scalar.DOUBLE, "$T.toDouble($L)", RuleMath.class, operand.code());
        }
        if (from instanceof RuleType.Text) {
            return operand;
        }
        return from instanceof RuleType.Real
                ? JavaTerm.primary(Scalar.STRING, "$T.write($L)", Wire.class, operand.code())
                : JavaTerm.primary(Scalar.STRING, "$T.valueOf($L)", String.class, operand.code());
    }

    /** When a bool is true, or when it is false, provided that the requirements are met. */
    Condition condition(Expression expression, boolean wanted, Requirements requirements) {
        if (expression instanceof Expression.Has has) {
            return present(facts.operand(has.variable()), wanted);
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return literal.value() == wanted ? Condition.TRUE : Condition.FALSE;
        }
        if (expression instanceof Expression.Not not && !facts.absorbs(not.operand())) {
            return condition(not.operand(), !wanted, requirements);
        }
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            if (facts.absorbs(expression)) {
                return single(hoisted(expression, requirements), wanted);
            }
            List<Condition> parts = new ArrayList<>();
            for (Expression part : expression.parts()) {
                parts.add(condition(part, wanted, requirements));
            }
            return expression instanceof Expression.And == wanted ? Condition.all(parts) : Condition.any(parts);
        }
        if (facts.fails(expression)) {
            requirements.fallible();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, wanted, requirements);
        }
        if (expression instanceof Expression.In in) {
            return in(in, wanted, requirements);
        }
        if (expression instanceof Expression.TextTest test) {
            JavaTerm text = text(value(test.text(), requirements));
            JavaTerm part = text(value(test.part(), requirements));
            return single(
                    JavaTerm.primary(
                            Scalar.BOOLEAN,
                            "$L.$L($L)",
                            text.at(JavaTerm.PRIMARY),
                            test.relation().function(),
                            part.code()),
                    wanted);
        }
        if (expression instanceof Expression.Matches matches) {
            JavaTerm text = text(value(matches.text(), requirements));
            return single(
                    JavaTerm.primary(
                            Scalar.BOOLEAN,
                            "$T.matches($N, $L)",
                            RuleMath.class,
                            patterns.constant(matches.regex()),
                            text.code()),
                    wanted);
        }
        if (expression instanceof Expression.Not not) {
            return single(value(not.operand(), requirements), !wanted);
        }
        return single(value(expression, requirements), wanted);
    }

    private static Condition present(JavaOperand operand, boolean wanted) {
        if (operand.present().isEmpty()) {
            return wanted ? Condition.TRUE : Condition.FALSE;
        }
        JavaTerm present = Presence.term(operand.present().get());
        return Condition.of(wanted ? present : Presence.negated(present));
    }

    private static Condition single(JavaTerm term, boolean wanted) {
        return Condition.of(wanted ? term : term.negated());
    }

    private Condition comparison(Expression.Comparison comparison, boolean wanted, Requirements requirements) {
        Comparator comparator = comparison.comparator();
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (left.type() instanceof RuleType.ListOf) {
            RuleType type = left.type().join(right.type()).orElseThrow();
            JavaTerm equal = predicate(
                    "equal", canonical(value(left, type, requirements)), canonical(value(right, type, requirements)));
            return single(equal, wanted == (comparator == Comparator.EQUAL));
        }
        if (left.type().isNumber() && right.type().isNumber()) {
            return numbers(comparison, wanted, requirements);
        }
        boolean isBool = left.type() instanceof RuleType.Bool || right.type() instanceof RuleType.Bool;
        if (comparator.isEquality()) {
            boolean equal = wanted == (comparator == Comparator.EQUAL);
            if (isBool && right instanceof Expression.BoolLiteral literal) {
                return condition(left, literal.value() == equal, requirements);
            }
            return equality(left, value(left, requirements), right, value(right, requirements), equal);
        }
        JavaTerm first = text(value(left, requirements));
        JavaTerm second = text(value(right, requirements));
        JavaTerm order = JavaTerm.primary(
                Scalar.INT, "$T.compare($L, $L)", isBool ? Boolean.class : RuleMath.class, first.code(), second.code());
        return Condition.of(related(wanted ? comparator : comparator.opposite(), order, whole(0)));
    }

    private static JavaTerm related(Comparator comparator, JavaTerm left, JavaTerm right) {
        int level = comparator.isEquality() ? JavaTerm.EQUALITY : JavaTerm.RELATION;
        return new JavaTerm(
                CodeBlock.of("$L $L $L", left.at(level + 1), comparator.sign(), right.at(level + 1)),
                level,
                Scalar.BOOLEAN);
    }

    private Condition numbers(Expression.Comparison comparison, boolean wanted, Requirements requirements) {
        JavaTerm left = value(comparison.left(), requirements);
        JavaTerm right = value(comparison.right(), requirements);
        Comparator comparator = comparison.comparator();
        if (isExact(comparison.left(), comparison.right()) && isExact(comparison.right(), comparison.left())) {
            boolean negatable = comparator.isEquality()
                    || (JavaFacts.isAlwaysNumber(comparison.left()) && JavaFacts.isAlwaysNumber(comparison.right()));
            return wanted || negatable
                    ? Condition.of(related(wanted ? comparator : comparator.opposite(), left, right))
                    : single(related(comparator, left, right), false);
        }
        if (comparator.isEquality()) {
            boolean wholeFirst = comparison.left().type() instanceof RuleType.Int;
            return single(
                    wholeFirst ? predicate("equal", left, right) : predicate("equal", right, left),
                    wanted == (comparator == Comparator.EQUAL));
        }
        boolean mirrored = comparator == Comparator.GREATER || comparator == Comparator.AT_LEAST;
        boolean strictly = comparator == Comparator.LESS || comparator == Comparator.GREATER;
        String function = strictly ? "less" : "atMost";
        return single(mirrored ? predicate(function, right, left) : predicate(function, left, right), wanted);
    }

    /** Whether Java compares it with the other exactly: it is no whole number that a double could not hold. */
    private boolean isExact(Expression expression, Expression other) {
        return other.type().equals(expression.type())
                || !(expression.type() instanceof RuleType.Int)
                || facts.bounds(expression).isWithin(Bounds.EXACT_DOUBLE);
    }

    /** Equality of two strings or bools; an expression of the left one tells a literal apart. */
    private Condition equality(
            Expression leftExpression, JavaTerm left, Expression rightExpression, JavaTerm right, boolean wanted) {
        Comparator comparator = wanted ? Comparator.EQUAL : Comparator.NOT_EQUAL;
        if (left.shape() == Scalar.BOOLEAN && right.shape() == Scalar.BOOLEAN) {
            return Condition.of(related(comparator, left, right));
        }
        if (left.shape() instanceof JavaShape.Enumeration enumeration) {
            Optional<JavaTerm> constant =
                    enumeration.isSameAs(right.shape()) ? Optional.of(right) : constant(enumeration, rightExpression);
            if (constant.isPresent()) {
                return Condition.of(related(comparator, left, constant.get()));
            }
        }
        if (right.shape() instanceof JavaShape.Enumeration enumeration) {
            Optional<JavaTerm> constant = constant(enumeration, leftExpression);
            if (constant.isPresent()) {
                return Condition.of(related(comparator, right, constant.get()));
            }
        }
        return single(
                JavaTerm.primary(
                        Scalar.BOOLEAN,
                        "$L.equals($L)",
                        text(left).at(JavaTerm.PRIMARY),
                        text(right).code()),
                wanted);
    }

    private static Optional<JavaTerm> constant(JavaShape.Enumeration enumeration, Expression expression) {
        if (!(expression instanceof Expression.StringLiteral literal)) {
            return Optional.empty();
        }
        Optional<CodeBlock> code = Optional.ofNullable(enumeration.constants().get(literal.value()));
        return code.isPresent()
                ? Optional.of(new JavaTerm(code.get(), JavaTerm.PRIMARY, enumeration))
                : Optional.empty();
    }

    private Condition in(Expression.In in, boolean wanted, Requirements requirements) {
        if (in.list() instanceof Expression.ListLiteral list) {
            boolean isSimple = in.element() instanceof Expression.ParameterValue
                    || in.element() instanceof Expression.Component
                    || in.element() instanceof Expression.Element;
            // A chain stops at the first hit, but a failure behind it counts.
            boolean isSafe = !facts.mayAnyFail(list.elements());
            if (isSimple && isSafe && !(in.element().type() instanceof RuleType.ListOf)) {
                JavaTerm element = value(in.element(), requirements);
                if (list.elements().size() <= LONGEST_CHAIN || element.shape() instanceof JavaShape.Enumeration) {
                    return chain(in.element(), list.elements(), wanted, requirements);
                }
                Optional<JavaTerm> table = table(element, list.elements(), wanted);
                if (table.isPresent()) {
                    return Condition.of(table.get());
                }
            }
        }
        RuleType elementType = ((RuleType.ListOf) in.list().type()).element();
        JavaTerm element = value(in.element(), elementType, requirements);
        JavaTerm list = value(in.list(), requirements);
        JavaShape listed = ((JavaShape.Sequence) list.shape()).element();
        if (listed instanceof JavaShape.Enumeration enumeration) {
            Optional<JavaTerm> constant =
                    enumeration.isSameAs(element.shape()) ? Optional.of(element) : constant(enumeration, in.element());
            if (constant.isPresent()) {
                return single(contains(list, constant.get()), wanted);
            }
        }
        JavaTerm texts = canonicalEnums(list);
        JavaTerm text = canonicalEnums(element);
        boolean isString = text.shape() == Scalar.STRING;
        boolean isInt = text.shape() == Scalar.INT && listed == Scalar.INT;
        return single(
                isString || isInt
                        ? contains(texts, text)
                        : JavaTerm.primary(
                                Scalar.BOOLEAN, "$T.contains($L, $L)", RuleMath.class, texts.code(), text.code()),
                wanted);
    }

    private JavaTerm canonicalEnums(JavaTerm term) {
        boolean isEnums =
                term.shape() instanceof JavaShape.Sequence list && list.element() instanceof JavaShape.Enumeration;
        return isEnums ? canonical(term) : text(term);
    }

    private static JavaTerm contains(JavaTerm list, JavaTerm element) {
        return JavaTerm.primary(Scalar.BOOLEAN, "$L.contains($L)", list.at(JavaTerm.PRIMARY), element.code());
    }

    /** {@code x == 18 || x == 34}, or {@code x != 18 && x != 34}. */
    private Condition chain(Expression element, List<Expression> listed, boolean wanted, Requirements requirements) {
        List<Condition> parts = new ArrayList<>();
        for (Expression one : listed) {
            parts.add(condition(
                    new Expression.Comparison(one.start(), one.end(), Comparator.EQUAL, element, one),
                    wanted,
                    requirements));
        }
        return wanted ? Condition.any(parts) : Condition.all(parts);
    }

    /** Looks a number or string up among many constants. */
    private Optional<JavaTerm> table(JavaTerm element, List<Expression> listed, boolean wanted) {
        List<Expression> distinct = new ArrayList<>();
        for (Expression one : listed) {
            if (!one.parts().isEmpty() || !Checker.isConstant(one)) {
                return Optional.empty();
            }
            if (!isListed(one, distinct)) {
                distinct.add(one);
            }
        }
        List<CodeBlock> labels = new ArrayList<>();
        boolean allInts = true;
        for (Expression one : distinct) {
            JavaTerm term = value(one, new Requirements());
            allInts &= term.shape() == Scalar.INT;
            labels.add(term.code());
        }
        CodeBlock joined = JavaLayout.join(labels, ",");
        if (element.shape() == Scalar.STRING || (element.shape() == Scalar.INT && allInts)) {
            return Optional.of(new JavaTerm(
                    CodeBlock.of(
                            "switch ($L) { case $L -> $L; default -> $L; }", element.code(), joined, wanted, !wanted),
                    JavaTerm.PRIMARY,
                    Scalar.BOOLEAN));
        }
        boolean doubles = element.shape() == Scalar.DOUBLE && listed.get(0).type() instanceof RuleType.Real;
        boolean longs = (element.shape() == Scalar.LONG || element.shape() == Scalar.INT)
                && listed.get(0).type() instanceof RuleType.Int;
        if (!doubles && !longs) {
            return Optional.empty();
        }
        JavaTerm call = JavaTerm.primary(Scalar.BOOLEAN, "$T.isOneOf($L, $L)", RuleMath.class, element.code(), joined);
        return Optional.of(wanted ? call : call.negated());
    }

    private static boolean isListed(Expression one, List<Expression> listed) {
        for (Expression other : listed) {
            if (isSameLiteral(one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameLiteral(Expression one, Expression other) {
        return (one instanceof Expression.IntLiteral first
                        && other instanceof Expression.IntLiteral second
                        && first.value() == second.value())
                || (one instanceof Expression.StringLiteral text
                        && other instanceof Expression.StringLiteral same
                        && text.value().equals(same.value()));
    }
}
