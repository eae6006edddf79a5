package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Divisor;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Operator;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.runtime.RuleMath;
import dev.hyperbound.runtime.Wire;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the values of expressions as Java expressions, and notes what these require. */
final class Values {
    private static final int LONGEST_CHAIN = 8;

    private final Knowledge knowledge;
    private final Optional<Hoister> hoister;
    private final PatternConstants patterns;
    private final LocalNames names;
    private final Deque<Local> elements = new ArrayDeque<>();

    /**
     * A writer of values.
     *
     * @param hoister none where every expression is plain
     */
    Values(Knowledge knowledge, Optional<Hoister> hoister, PatternConstants patterns, LocalNames names) {
        this.knowledge = knowledge;
        this.hoister = hoister;
        this.patterns = patterns;
        this.names = names;
    }

    /** Computes beforehand what no single Java expression can compute. */
    interface Hoister {
        /** Writes statements that compute it, and returns the expression of the result. */
        Term hoist(Expression expression, Requirements requirements);
    }

    /** The loop variable for an element. */
    record Local(String element, String name, TypeName type, Shape shape) {}

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

    Term value(Expression expression, Requirements requirements) {
        return value(expression, expression.type(), requirements);
    }

    /** The value in the one Java type that its rule type has where values of different origin meet. */
    Term canonicalValue(Expression expression, RuleType wanted, Requirements requirements) {
        return canonical(value(expression, wanted, requirements));
    }

    /** The value of an expression; a list written out becomes one of the wanted type. */
    private Term value(Expression expression, RuleType wanted, Requirements requirements) {
        if (knowledge.facts(expression).failsItself()) {
            requirements.fallible();
        }
        if (knowledge.form(expression).needsStatements()) {
            return hoisted(expression, requirements);
        }
        if (expression instanceof Expression.IntLiteral literal) {
            return whole(literal.value());
        }
        if (expression instanceof Expression.DoubleLiteral literal) {
            return number(literal.value());
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return Term.primary(Scalar.BOOLEAN, "$L", literal.value());
        }
        if (expression instanceof Expression.StringLiteral literal) {
            return Term.primary(Scalar.STRING, "$L", JavaSource.literal(literal.value()));
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            return operand(knowledge.operand(parameter.variable()), requirements);
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
            Term operand = text(value(size.operand(), requirements));
            return operand.shape() == Scalar.STRING
                    ? Term.primary(Scalar.INT, "$T.size($L)", RuleMath.class, operand.code())
                    : Term.primary(Scalar.INT, "$L.size()", operand.at(Precedence.PRIMARY));
        }
        if (expression instanceof Expression.Index index) {
            return index(index, requirements);
        }
        return expression.type() instanceof RuleType.Bool
                ? condition(expression, true, requirements).term()
                : computed(expression, requirements);
    }

    private Term hoisted(Expression expression, Requirements requirements) {
        if (hoister.isEmpty()) {
            throw new IllegalStateException("not plain: " + expression);
        }
        return hoister.get().hoist(expression, requirements);
    }

    private Term computed(Expression expression, Requirements requirements) {
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
            List<Term> operands = new ArrayList<>();
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

    private static Term whole(long value) {
        boolean isInt = value == (int) value;
        CodeBlock code = isInt
                ? CodeBlock.of("$L", value)
                : value == Long.MIN_VALUE ? CodeBlock.of("$T.MIN_VALUE", Long.class) : CodeBlock.of("$LL", value);
        boolean signed = value < 0 && value != Long.MIN_VALUE;
        return new Term(code, signed ? Precedence.UNARY : Precedence.PRIMARY, isInt ? Scalar.INT : Scalar.LONG);
    }

    private static Term number(double value) {
        String digits = Wire.write(value);
        return new Term(
                CodeBlock.of("$L", digits), digits.startsWith("-") ? Precedence.UNARY : Precedence.PRIMARY, Scalar.DOUBLE);
    }

    private static Term operand(Operand operand, Requirements requirements) {
        if (operand.present().isPresent()) {
            requirements.known(operand.present().get());
        }
        return new Term(operand.value(), Precedence.PRIMARY, operand.shape());
    }

    private Term component(Expression.Component component, Requirements requirements) {
        Operand target = knowledge.operand(component.target().variable());
        operand(target, requirements);
        Shape.Composite shape = (Shape.Composite) target.shape();
        return operand(
                Optional.ofNullable(shape.components().get(component.name())).orElseThrow(), requirements);
    }

    private Term element(String name) {
        for (Local local : elements) {
            if (local.element().equals(name)) {
                return Term.primary(local.shape(), "$N", local.name());
            }
        }
        throw new IllegalStateException("no element: " + name);
    }

    /** What messages and text functions see of a value: an enum constant becomes its wire name. */
    private static Term text(Term term) {
        return term.shape() instanceof Shape.Enumeration enumeration
                ? new Term(enumeration.wireText().apply(term.at(Precedence.PRIMARY)), Precedence.PRIMARY, Scalar.STRING)
                : term;
    }

    /** The same value in the one Java type that its rule type has where values of different origin meet. */
    private Term canonical(Term term) {
        if (!(term.shape() instanceof Shape.Sequence list)) {
            return text(term);
        }
        if (list.element() == Scalar.INT) {
            return Term.primary(new Shape.Sequence(Scalar.LONG), "$T.longs($L)", RuleMath.class, term.code());
        }
        if (list.element() instanceof Shape.Enumeration enumeration) {
            String name = names.fresh("constant");
            CodeBlock wireText = enumeration.wireText().apply(CodeBlock.of("$N", name));
            return Term.primary(
                    new Shape.Sequence(Scalar.STRING),
                    "$L.stream().map($N -> $L).toList()",
                    term.at(Precedence.PRIMARY),
                    name,
                    wireText);
        }
        return term;
    }

    private Term list(Expression.ListLiteral list, RuleType wanted, Requirements requirements) {
        RuleType elementType = ((RuleType.ListOf) wanted).element();
        List<CodeBlock> elements = new ArrayList<>();
        for (Expression element : list.elements()) {
            Term term = canonical(value(element, elementType, requirements));
            elements.add(
                    elementType instanceof RuleType.Int ? widened(element, term).code() : term.code());
        }
        CodeBlock joined = Layout.join(elements, ",");
        Shape shape = canonicalShape(wanted);
        boolean clear = !elements.isEmpty() && !(elementType instanceof RuleType.ListOf);
        return clear
                ? Term.primary(shape, "$T.of($L)", List.class, joined)
                : Term.primary(
                        shape, "$T.<$T>of($L)", List.class, boxed(((Shape.Sequence) shape).element()), joined);
    }

    static Shape canonicalShape(RuleType type) {
        if (type instanceof RuleType.ListOf list) {
            return new Shape.Sequence(canonicalShape(list.element()));
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
    static TypeName type(Shape shape) {
        TypeName boxed = boxed(shape);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    private static TypeName boxed(Shape shape) {
        if (shape instanceof Shape.Sequence list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (shape instanceof Shape.Enumeration enumeration) {
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

    private Term choice(Expression.Conditional choice, RuleType wanted, Requirements requirements) {
        Term condition = value(choice.condition(), requirements);
        Term then = value(choice.then(), wanted, requirements);
        Term otherwise = value(choice.otherwise(), wanted, requirements);
        if (!then.shape().equals(otherwise.shape())) {
            then = canonical(then);
            otherwise = canonical(otherwise);
        }
        Shape shape = then.shape() == Scalar.INT ? otherwise.shape() : then.shape();
        return new Term(
                CodeBlock.of(
                        "$L ? $L : $L", condition.at(Precedence.OR), then.at(Precedence.OR), otherwise.at(Precedence.CHOICE)),
                Precedence.CHOICE,
                shape);
    }

    private Term concatenation(Expression.Concatenation concatenation, RuleType wanted, Requirements requirements) {
        Term left = canonical(value(concatenation.left(), wanted, requirements));
        Term right = canonical(value(concatenation.right(), wanted, requirements));
        if (concatenation.type() instanceof RuleType.Text) {
            return new Term(
                    CodeBlock.of("$L + $L", left.at(Precedence.SUM), right.at(Precedence.PRODUCT)),
                    Precedence.SUM,
                    Scalar.STRING);
        }
        Shape shape = canonicalShape(wanted);
        return Term.primary(
                shape,
                "$T.<$T>concat($L, $L)",
                RuleMath.class,
                boxed(((Shape.Sequence) shape).element()),
                left.code(),
                right.code());
    }

    private Term index(Expression.Index index, Requirements requirements) {
        Term list = value(index.list(), requirements);
        Term at = value(index.index(), requirements);
        Shape element = ((Shape.Sequence) list.shape()).element();
        String unboxed = element instanceof Scalar scalar
                ? switch (scalar) {
                    case INT -> ".intValue()";
                    case LONG -> ".longValue()";
                    case DOUBLE -> ".doubleValue()";
                    case BOOLEAN -> ".booleanValue()";
                    case STRING -> "";
                }
                : "";
        return Term.primary(element, "$T.at($L, $L)$L", RuleMath.class, list.code(), at.code(), unboxed);
    }

    private Term arithmetic(Expression.Arithmetic arithmetic, Requirements requirements) {
        Term left = value(arithmetic.left(), requirements);
        Term right = value(arithmetic.right(), requirements);
        Operator operator = arithmetic.operator();
        if (knowledge.facts(arithmetic).failsItself()) {
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
                && knowledge.bounds(arithmetic).isWithin(Bounds.INT);
        if (operator.isDivision() && !(arithmetic.right() instanceof Expression.IntLiteral)) {
            // Zero is outside the range of the divisor; code that runs all the same must not throw.
            requirements.known(Formula.of(
                    related(Comparator.NOT_EQUAL, right, whole(0)), related(Comparator.EQUAL, right, whole(0))));
        }
        return isInt || right.shape() == Scalar.LONG
                ? binary(operator, left, right, isInt ? Scalar.INT : Scalar.LONG)
                : binary(operator, widened(arithmetic.left(), left), right, Scalar.LONG);
    }

    private static Term division(String function, Expression.Arithmetic division, Term left, Term right) {
        return Term.primary(
                Scalar.LONG,
                "$T.$L($L, $L, $L)",
                RuleMath.class,
                function,
                left.code(),
                right.code(),
                JavaSource.literal(Divisor.name(division.right())));
    }

    private static Term helper(String function, Term left, Term right) {
        return Term.primary(Scalar.LONG, "$T.$L($L, $L)", RuleMath.class, function, left.code(), right.code());
    }

    private static Term predicate(String function, Term left, Term right) {
        return Term.primary(Scalar.BOOLEAN, "$T.$L($L, $L)", RuleMath.class, function, left.code(), right.code());
    }

    private static Term binary(Operator operator, Term left, Term right, Shape shape) {
        Precedence precedence = operator == Operator.ADD || operator == Operator.SUBTRACT ? Precedence.SUM : Precedence.PRODUCT;
        return new Term(
                CodeBlock.of("$L $L $L", left.at(precedence), operator.sign(), right.at(precedence.tighter())), precedence, shape);
    }

    /** The same as a {@code long}. */
    private static Term widened(Expression expression, Term term) {
        if (term.shape() != Scalar.INT) {
            return term;
        }
        return expression instanceof Expression.IntLiteral
                ? new Term(CodeBlock.of("$LL", term.code()), term.precedence(), Scalar.LONG)
                : new Term(CodeBlock.of("(long) $L", term.at(Precedence.PRIMARY)), Precedence.UNARY, Scalar.LONG);
    }

    private Term negation(Expression.Negation negation, Requirements requirements) {
        Term operand = value(negation.operand(), requirements);
        if (knowledge.facts(negation).failsItself()) {
            return Term.primary(Scalar.LONG, "$T.negate($L)", RuleMath.class, operand.code());
        }
        Term wide = operand.shape() == Scalar.INT && !knowledge.bounds(negation).isWithin(Bounds.INT)
                ? widened(negation.operand(), operand)
                : operand;
        return new Term(CodeBlock.of("-$L", wide.at(Precedence.PRIMARY)), Precedence.UNARY, wide.shape());
    }

    private Term absolute(Expression.Absolute absolute, Requirements requirements) {
        Term operand = value(absolute.operand(), requirements);
        if (knowledge.facts(absolute).failsItself()) {
            return Term.primary(Scalar.LONG, "$T.abs($L)", RuleMath.class, operand.code());
        }
        Term wide = operand.shape() == Scalar.INT && !knowledge.bounds(absolute).isWithin(Bounds.INT)
                ? widened(absolute.operand(), operand)
                : operand;
        return Term.primary(wide.shape(), "$T.abs($L)", Math.class, wide.code());
    }

    private static Term extreme(String function, List<Term> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int half = operands.size() / 2;
        Term left = extreme(function, operands.subList(0, half));
        Term right = extreme(function, operands.subList(half, operands.size()));
        Shape shape = left.shape() == Scalar.INT ? right.shape() : left.shape();
        return Term.primary(shape, "$T.$L($L, $L)", Math.class, function, left.code(), right.code());
    }

    private Term conversion(Expression.Conversion conversion, Requirements requirements) {
        Term operand = text(value(conversion.operand(), requirements));
        RuleType from = conversion.operand().type();
        if (conversion.type() instanceof RuleType.Int) {
            return from instanceof RuleType.Int
                    ? operand
                    : Term.primary(Scalar.LONG, "$T.toInt($L)", RuleMath.class, operand.code());
        }
        if (conversion.type() instanceof RuleType.Real) {
            if (from instanceof RuleType.Int) {
                return new Term(
                        CodeBlock.of("(double) $L", operand.at(Precedence.PRIMARY)), Precedence.UNARY, Scalar.DOUBLE);
            }
            return from instanceof RuleType.Real
                    ? operand
                    : Term.primary(Scalar.DOUBLE, "$T.toDouble($L)", RuleMath.class, operand.code());
        }
        if (from instanceof RuleType.Text) {
            return operand;
        }
        return from instanceof RuleType.Real
                ? Term.primary(Scalar.STRING, "$T.write($L)", Wire.class, operand.code())
                : Term.primary(Scalar.STRING, "$T.valueOf($L)", String.class, operand.code());
    }

    /** When a bool is true, or when it is false, provided that the requirements are met. */
    Formula condition(Expression expression, boolean wanted, Requirements requirements) {
        if (expression instanceof Expression.Has has) {
            return present(knowledge.operand(has.variable()), wanted);
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return literal.value() == wanted ? Formula.TRUE : Formula.FALSE;
        }
        if (expression instanceof Expression.Not not && !knowledge.form(not.operand()).needsStatements()) {
            return condition(not.operand(), !wanted, requirements);
        }
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            if (knowledge.form(expression).needsStatements()) {
                return single(hoisted(expression, requirements), wanted);
            }
            List<Formula> parts = new ArrayList<>();
            for (Expression part : expression.parts()) {
                parts.add(condition(part, wanted, requirements));
            }
            return expression instanceof Expression.And == wanted ? Formula.all(parts) : Formula.any(parts);
        }
        if (knowledge.facts(expression).failsItself()) {
            requirements.fallible();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, wanted, requirements);
        }
        if (expression instanceof Expression.In in) {
            return in(in, wanted, requirements);
        }
        if (expression instanceof Expression.TextTest test) {
            Term text = text(value(test.text(), requirements));
            Term part = text(value(test.part(), requirements));
            return single(
                    Term.primary(
                            Scalar.BOOLEAN,
                            "$L.$L($L)",
                            text.at(Precedence.PRIMARY),
                            test.relation().function(),
                            part.code()),
                    wanted);
        }
        if (expression instanceof Expression.Matches matches) {
            Term text = text(value(matches.text(), requirements));
            return single(
                    Term.primary(
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

    private static Formula present(Operand operand, boolean wanted) {
        return operand.present().orElse(Formula.TRUE).is(wanted);
    }

    private static Formula single(Term term, boolean wanted) {
        return Formula.of(term).is(wanted);
    }

    private Formula comparison(Expression.Comparison comparison, boolean wanted, Requirements requirements) {
        Comparator comparator = comparison.comparator();
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (left.type() instanceof RuleType.ListOf) {
            RuleType type = left.type().join(right.type()).orElseThrow();
            Term equal = predicate(
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
        Term first = text(value(left, requirements));
        Term second = text(value(right, requirements));
        Term order = Term.primary(
                Scalar.INT, "$T.compare($L, $L)", isBool ? Boolean.class : RuleMath.class, first.code(), second.code());
        return Formula.of(related(wanted ? comparator : comparator.opposite(), order, whole(0)));
    }

    private static Term related(Comparator comparator, Term left, Term right) {
        Precedence precedence = comparator.isEquality() ? Precedence.EQUALITY : Precedence.RELATION;
        return new Term(
                CodeBlock.of("$L $L $L", left.at(precedence.tighter()), comparator.sign(), right.at(precedence.tighter())),
                precedence,
                Scalar.BOOLEAN);
    }

    private Formula numbers(Expression.Comparison comparison, boolean wanted, Requirements requirements) {
        Term left = value(comparison.left(), requirements);
        Term right = value(comparison.right(), requirements);
        Comparator comparator = comparison.comparator();
        if (isExact(comparison.left(), comparison.right()) && isExact(comparison.right(), comparison.left())) {
            boolean negatable = comparator.isEquality()
                    || (knowledge.facts(comparison.left()).isAlwaysNumber() && knowledge.facts(comparison.right()).isAlwaysNumber());
            return wanted || negatable
                    ? Formula.of(related(wanted ? comparator : comparator.opposite(), left, right))
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
                || knowledge.bounds(expression).isWithin(Bounds.EXACT_DOUBLE);
    }

    /** Equality of two strings or bools; an expression of the left one tells a literal apart. */
    private Formula equality(
            Expression leftExpression, Term left, Expression rightExpression, Term right, boolean wanted) {
        Comparator comparator = wanted ? Comparator.EQUAL : Comparator.NOT_EQUAL;
        if (left.shape() == Scalar.BOOLEAN && right.shape() == Scalar.BOOLEAN) {
            return Formula.of(related(comparator, left, right));
        }
        if (left.shape() instanceof Shape.Enumeration enumeration) {
            Optional<Term> constant =
                    enumeration.isSameAs(right.shape()) ? Optional.of(right) : constant(enumeration, rightExpression);
            if (constant.isPresent()) {
                return Formula.of(related(comparator, left, constant.get()));
            }
        }
        if (right.shape() instanceof Shape.Enumeration enumeration) {
            Optional<Term> constant = constant(enumeration, leftExpression);
            if (constant.isPresent()) {
                return Formula.of(related(comparator, right, constant.get()));
            }
        }
        return single(
                Term.primary(
                        Scalar.BOOLEAN,
                        "$L.equals($L)",
                        text(left).at(Precedence.PRIMARY),
                        text(right).code()),
                wanted);
    }

    private static Optional<Term> constant(Shape.Enumeration enumeration, Expression expression) {
        if (!(expression instanceof Expression.StringLiteral literal)) {
            return Optional.empty();
        }
        Optional<CodeBlock> code = Optional.ofNullable(enumeration.constants().get(literal.value()));
        return code.isPresent()
                ? Optional.of(new Term(code.get(), Precedence.PRIMARY, enumeration))
                : Optional.empty();
    }

    private Formula in(Expression.In in, boolean wanted, Requirements requirements) {
        if (in.list() instanceof Expression.ListLiteral list) {
            boolean isSimple = in.element() instanceof Expression.ParameterValue
                    || in.element() instanceof Expression.Component
                    || in.element() instanceof Expression.Element;
            // A chain stops at the first hit, but a failure behind it counts.
            boolean isSafe = !knowledge.facts(list).mayFail();
            if (isSimple && isSafe && !(in.element().type() instanceof RuleType.ListOf)) {
                Term element = value(in.element(), requirements);
                if (list.elements().size() <= LONGEST_CHAIN || element.shape() instanceof Shape.Enumeration) {
                    return chain(in.element(), list.elements(), wanted, requirements);
                }
                Optional<Term> table = table(element, list.elements(), wanted);
                if (table.isPresent()) {
                    return Formula.of(table.get());
                }
            }
        }
        RuleType elementType = ((RuleType.ListOf) in.list().type()).element();
        Term element = value(in.element(), elementType, requirements);
        Term list = value(in.list(), requirements);
        Shape listed = ((Shape.Sequence) list.shape()).element();
        if (listed instanceof Shape.Enumeration enumeration) {
            Optional<Term> constant =
                    enumeration.isSameAs(element.shape()) ? Optional.of(element) : constant(enumeration, in.element());
            if (constant.isPresent()) {
                return single(contains(list, constant.get()), wanted);
            }
        }
        Term texts = canonicalEnums(list);
        Term text = canonicalEnums(element);
        boolean isString = text.shape() == Scalar.STRING;
        boolean isInt = text.shape() == Scalar.INT && listed == Scalar.INT;
        return single(
                isString || isInt
                        ? contains(texts, text)
                        : Term.primary(
                                Scalar.BOOLEAN, "$T.contains($L, $L)", RuleMath.class, texts.code(), text.code()),
                wanted);
    }

    private Term canonicalEnums(Term term) {
        boolean isEnums =
                term.shape() instanceof Shape.Sequence list && list.element() instanceof Shape.Enumeration;
        return isEnums ? canonical(term) : text(term);
    }

    private static Term contains(Term list, Term element) {
        return Term.primary(Scalar.BOOLEAN, "$L.contains($L)", list.at(Precedence.PRIMARY), element.code());
    }

    /** {@code x == 18 || x == 34}, or {@code x != 18 && x != 34}. */
    private Formula chain(Expression element, List<Expression> listed, boolean wanted, Requirements requirements) {
        List<Formula> parts = new ArrayList<>();
        for (Expression one : listed) {
            parts.add(condition(
                    new Expression.Comparison(one.start(), one.end(), Comparator.EQUAL, element, one),
                    wanted,
                    requirements));
        }
        return wanted ? Formula.any(parts) : Formula.all(parts);
    }

    /** Looks a number or string up among many constants. */
    private Optional<Term> table(Term element, List<Expression> listed, boolean wanted) {
        List<Expression> distinct = new ArrayList<>();
        for (Expression one : listed) {
            if (!one.parts().isEmpty() || !one.isConstant()) {
                return Optional.empty();
            }
            if (!isListed(one, distinct)) {
                distinct.add(one);
            }
        }
        List<CodeBlock> labels = new ArrayList<>();
        boolean allInts = true;
        for (Expression one : distinct) {
            Term term = value(one, new Requirements());
            allInts &= term.shape() == Scalar.INT;
            labels.add(term.code());
        }
        CodeBlock joined = Layout.join(labels, ",");
        if (element.shape() == Scalar.STRING || (element.shape() == Scalar.INT && allInts)) {
            return Optional.of(new Term(
                    CodeBlock.of(
                            "switch ($L) { case $L -> $L; default -> $L; }", element.code(), joined, wanted, !wanted),
                    Precedence.PRIMARY,
                    Scalar.BOOLEAN));
        }
        boolean doubles = element.shape() == Scalar.DOUBLE && listed.get(0).type() instanceof RuleType.Real;
        boolean longs = (element.shape() == Scalar.LONG || element.shape() == Scalar.INT)
                && listed.get(0).type() instanceof RuleType.Int;
        if (!doubles && !longs) {
            return Optional.empty();
        }
        Term call = Term.primary(Scalar.BOOLEAN, "$T.isOneOf($L, $L)", RuleMath.class, element.code(), joined);
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
