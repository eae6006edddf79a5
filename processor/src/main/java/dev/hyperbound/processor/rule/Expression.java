package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;

/**
 * A part of a rule whose types are right. Offsets count UTF-16 units of the rule's text; {@code end} is exclusive.
 * Trees are never deeper than {@link RuleCompiler#DEEPEST} levels.
 */
public sealed interface Expression
        permits Expression.Leaf,
                Expression.Unary,
                Expression.Pair,
                Expression.Many,
                Expression.Truth,
                Expression.ListLiteral,
                Expression.Component,
                Expression.Conditional,
                Expression.Index,
                Facet,
                IsNumber,
                Meant {
    int start();

    int end();

    RuleType type();

    /** The direct parts, from left to right. */
    List<Expression> parts();

    <R> R accept(ExpressionVisitor<R> visitor);

    /** Whether it is the same whatever the parameters are, {@code has} included. */
    default boolean isConstant() {
        return areConstant(parts());
    }

    /** Whether all of them are {@linkplain #isConstant constant}. */
    static boolean areConstant(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!expression.isConstant()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it reads a parameter that may be absent. */
    default boolean mayBeAbsent() {
        for (Expression part : parts()) {
            if (part.mayBeAbsent()) {
                return true;
            }
        }
        return false;
    }

    /** Its elements, if it is a list that is written out. */
    default Optional<List<Expression>> writtenElements() {
        return Optional.empty();
    }

    /** Whether it is the value of that parameter. */
    default boolean isValueOf(String parameter) {
        return false;
    }

    /** What has no parts. */
    sealed interface Leaf extends Expression {
        @Override
        default List<Expression> parts() {
            return List.of();
        }
    }

    /** What has one part. */
    sealed interface Unary extends Expression {
        Expression operand();

        @Override
        default List<Expression> parts() {
            return List.of(operand());
        }
    }

    /** What has two parts that stand beside a sign. */
    sealed interface Pair extends Expression {
        Expression left();

        Expression right();

        @Override
        default List<Expression> parts() {
            return List.of(left(), right());
        }
    }

    /** What has any number of parts of one kind. */
    sealed interface Many extends Expression {
        List<Expression> operands();

        @Override
        default List<Expression> parts() {
            return operands();
        }
    }

    /** What is true or false. */
    sealed interface Truth extends Expression {
        @Override
        default RuleType type() {
            return RuleType.BOOL;
        }
    }

    /** An {@code int}. */
    record IntLiteral(int start, int end, long value) implements Leaf {
        @Override
        public RuleType type() {
            return RuleType.INT;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.intLiteral(this);
        }
    }

    /** A {@code double}; finite. */
    record DoubleLiteral(int start, int end, double value) implements Leaf {
        @Override
        public RuleType type() {
            return RuleType.DOUBLE;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.doubleLiteral(this);
        }
    }

    /** {@code true} or {@code false}. */
    record BoolLiteral(int start, int end, boolean value) implements Leaf, Truth {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.boolLiteral(this);
        }
    }

    /** A string. */
    record StringLiteral(int start, int end, String value) implements Leaf {
        @Override
        public RuleType type() {
            return RuleType.STRING;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.stringLiteral(this);
        }
    }

    /** A list written out. */
    record ListLiteral(int start, int end, List<Expression> elements, RuleType type) implements Expression {
        public ListLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public List<Expression> parts() {
            return elements;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.listLiteral(this);
        }

        @Override
        public Optional<List<Expression>> writtenElements() {
            return Optional.of(elements);
        }
    }

    /** The value of a parameter. */
    record ParameterValue(int start, int end, Variable variable) implements Leaf {
        @Override
        public RuleType type() {
            return variable.type();
        }

        @Override
        public boolean isConstant() {
            return false;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.parameterValue(this);
        }

        @Override
        public boolean isValueOf(String parameter) {
            return variable.name().equals(parameter);
        }

        @Override
        public boolean mayBeAbsent() {
            return variable.optional();
        }
    }

    /** The element that the innermost enclosing {@link Quantifier} with that name looks at. */
    record Element(int start, int end, String name, RuleType type) implements Leaf {
        @Override
        public boolean isConstant() {
            return false;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** A component of a record. */
    record Component(int start, int end, ParameterValue target, String name, RuleType type) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(target);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.component(this);
        }
    }

    /** Whether a parameter is present: {@code has(x)}. */
    record Has(int start, int end, Variable variable) implements Leaf, Truth {
        @Override
        public boolean isConstant() {
            return false;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.has(this);
        }
    }

    /** {@code !x}. */
    record Not(int start, int end, Expression operand) implements Unary, Truth {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code -x}. */
    record Negation(int start, int end, Expression operand, RuleType type) implements Unary {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.negation(this);
        }
    }

    /** {@code a && b && …}: two operands or more. */
    record And(int start, int end, List<Expression> operands) implements Many, Truth {
        public And {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** {@code a || b || …}: two operands or more. */
    record Or(int start, int end, List<Expression> operands) implements Many, Truth {
        public Or {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** {@code a <= b} and the like. */
    record Comparison(int start, int end, Comparator comparator, Expression left, Expression right)
            implements Pair, Truth {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.comparison(this);
        }

        /** Whether it asks only if there is a value: nobody writes that. */
        public boolean isOfItself() {
            return left == right;
        }
    }

    /** {@code a + b} and the like, on two ints or two doubles. */
    record Arithmetic(int start, int end, Operator operator, Expression left, Expression right, RuleType type)
            implements Pair {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    /** {@code a + b} on two strings or two lists. */
    record Concatenation(int start, int end, Expression left, Expression right, RuleType type) implements Pair {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.concatenation(this);
        }
    }

    /** {@code x in list}. */
    record In(int start, int end, Expression element, Expression list) implements Truth {
        @Override
        public List<Expression> parts() {
            return List.of(element, list);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(int start, int end, Expression condition, Expression then, Expression otherwise, RuleType type)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** {@code list[index]}. */
    record Index(int start, int end, Expression list, Expression index, RuleType type) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(list, index);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /** {@code size(x)} of a string or list. */
    record Size(int start, int end, Expression operand) implements Unary {
        @Override
        public RuleType type() {
            return RuleType.INT;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.size(this);
        }
    }

    /** {@code text.startsWith(part)} and the like. */
    record TextTest(int start, int end, TextRelation relation, Expression text, Expression part) implements Truth {
        @Override
        public List<Expression> parts() {
            return List.of(text, part);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.textTest(this);
        }
    }

    /** {@code text.matches('regex')}; the regular expression is known to be valid. */
    record Matches(int start, int end, Expression text, String regex) implements Truth {
        @Override
        public List<Expression> parts() {
            return List.of(text);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.matches(this);
        }
    }

    /** {@code list.all(name, body)} and the like. */
    record Quantifier(int start, int end, Quantity quantity, Expression list, String name, Expression body)
            implements Truth {
        /** The type of what the name stands for in the body. */
        public RuleType elementType() {
            return list.type().elementType().orElse(RuleType.NOTHING);
        }

        @Override
        public List<Expression> parts() {
            return List.of(list, body);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.quantifier(this);
        }
    }

    /** {@code int(x)}, {@code double(x)}, {@code string(x)}. */
    record Conversion(int start, int end, RuleType type, Expression operand) implements Unary {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.conversion(this);
        }
    }

    /** {@code math.least(a, b, …)} and {@code math.greatest(a, b, …)}: one operand or more. */
    record Extreme(int start, int end, boolean greatest, List<Expression> operands, RuleType type) implements Many {
        public Extreme {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.extreme(this);
        }
    }

    /** {@code math.abs(x)}. */
    record Absolute(int start, int end, Expression operand, RuleType type) implements Unary {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.absolute(this);
        }
    }
}
