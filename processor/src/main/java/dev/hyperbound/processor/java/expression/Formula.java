package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Java condition as what it is made of, so that it can be joined with others and negated. */
// The processor runs on one thread; there is nobody to wait for.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface Formula {
    Formula TRUE = new Constant(true);
    Formula FALSE = new Constant(false);

    /** A condition that is not taken apart; its negation is written with an exclamation mark. */
    static Formula of(Term term) {
        return new Single(term, term.negated());
    }

    /** A condition that is not taken apart, and how its negation is written. */
    static Formula of(Term term, Term negation) {
        return new Single(term, negation);
    }

    /** Whether an expression is not null; that, like a name, needs no parentheses. */
    static Formula notNull(String expression) {
        return of(
                new Term(CodeBlock.of("$L != null", expression), Precedence.EQUALITY, Shape.Scalar.BOOLEAN),
                new Term(CodeBlock.of("$L == null", expression), Precedence.EQUALITY, Shape.Scalar.BOOLEAN));
    }

    /** All hold, tested in this order; what is said twice is tested once. */
    static Formula all(List<Formula> parts) {
        List<Formula> all = new ArrayList<>();
        for (Formula part : parts) {
            for (Formula each : part.conjuncts()) {
                if (each.isNever()) {
                    return FALSE;
                }
                if (!each.isAlways()) {
                    all.add(each);
                }
            }
        }
        List<Formula> rest = distinct(all);
        return rest.isEmpty() ? TRUE : rest.size() == 1 ? rest.get(0) : new All(rest);
    }

    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    /** One of them holds, tested in this order; what is said twice, or first in each of them, is tested once. */
    static Formula any(List<Formula> parts) {
        List<Formula> all = new ArrayList<>();
        for (Formula part : parts) {
            for (Formula each : part.disjuncts()) {
                if (each.isAlways()) {
                    return TRUE;
                }
                if (!each.isNever()) {
                    all.add(each);
                }
            }
        }
        List<Formula> rest = distinct(all);
        return rest.isEmpty() ? FALSE : rest.size() == 1 ? rest.get(0) : factored(rest);
    }

    static Formula any(Formula... parts) {
        return any(List.of(parts));
    }

    Formula negated();

    /** The condition as an expression. */
    Term term();

    /** The condition as a statement has it: lines end between its parts where they get too long. Not to be compared. */
    default CodeBlock code() {
        return term().code();
    }

    /** What has to hold, all of it. */
    default List<Formula> conjuncts() {
        return List.of(this);
    }

    /** Of what one has to hold. */
    default List<Formula> disjuncts() {
        return List.of(this);
    }

    default boolean isAlways() {
        return false;
    }

    default boolean isNever() {
        return false;
    }

    /** The condition or, if it is not what is wanted, its negation. */
    default Formula is(boolean wanted) {
        return wanted ? this : negated();
    }

    /** Always or never. */
    record Constant(boolean value) implements Formula {
        @Override
        public boolean isAlways() {
            return value;
        }

        @Override
        public boolean isNever() {
            return !value;
        }

        @Override
        public Formula negated() {
            return value ? FALSE : TRUE;
        }

        @Override
        public Term term() {
            return Term.test("$L", value);
        }
    }

    /** A condition that is not taken apart. */
    record Single(Term term, Term negation) implements Formula {
        @Override
        @SuppressWarnings("ArgumentSelectionDefectChecker") // that is what negating is
        public Formula negated() {
            return new Single(negation, term);
        }
    }

    /** All of them hold, tested in this order; two or more. */
    record All(List<Formula> parts) implements Formula {
        @Override
        public List<Formula> conjuncts() {
            return parts;
        }

        @Override
        public Formula negated() {
            return Formula.any(negations(parts));
        }

        @Override
        public Term term() {
            return new Term(Layout.join(operands(), "&&"), Precedence.AND, Shape.Scalar.BOOLEAN);
        }

        @Override
        public CodeBlock code() {
            return CodeBlock.join(operands(), "$W&& ");
        }

        private List<CodeBlock> operands() {
            return Formula.operands(parts);
        }
    }

    /** One of them holds, tested in this order; two or more. */
    record Any(List<Formula> parts) implements Formula {
        @Override
        public List<Formula> disjuncts() {
            return parts;
        }

        @Override
        public Formula negated() {
            return Formula.all(negations(parts));
        }

        @Override
        public Term term() {
            return new Term(Layout.join(operands(), "||"), Precedence.OR, Shape.Scalar.BOOLEAN);
        }

        @Override
        public CodeBlock code() {
            return CodeBlock.join(operands(), "$W|| ");
        }

        private List<CodeBlock> operands() {
            return Formula.operands(parts);
        }
    }

    /** Operands of either connective. Java reads a && b || c rightly without parentheses, people don't. */
    private static List<CodeBlock> operands(List<Formula> parts) {
        List<CodeBlock> operands = new ArrayList<>();
        for (Formula part : parts) {
            operands.add(part.term().at(Precedence.EQUALITY));
        }
        return operands;
    }

    /** Without what is said twice. Code is compared by its text, which JavaPoet has to write first. */
    private static List<Formula> distinct(List<Formula> parts) {
        if (parts.size() < 2) {
            return List.copyOf(parts);
        }
        Map<CodeBlock, Formula> distinct = new LinkedHashMap<>();
        for (Formula part : parts) {
            distinct.putIfAbsent(part.term().code(), part);
        }
        return List.copyOf(distinct.values());
    }

    /** What all parts test first is tested before them. */
    private static Formula factored(List<Formula> parts) {
        List<Formula> shared = parts.get(0).conjuncts();
        for (Formula part : parts) {
            shared = shared.subList(0, sharedLength(shared, part.conjuncts()));
        }
        if (shared.isEmpty()) {
            return new Any(parts);
        }
        List<Formula> rests = new ArrayList<>();
        for (Formula part : parts) {
            List<Formula> conjuncts = part.conjuncts();
            rests.add(all(conjuncts.subList(shared.size(), conjuncts.size())));
        }
        List<Formula> whole = new ArrayList<>(shared);
        whole.add(any(rests));
        return all(whole);
    }

    private static int sharedLength(List<Formula> one, List<Formula> other) {
        int length = 0;
        while (length < one.size()
                && length < other.size()
                && one.get(length).term().code().equals(other.get(length).term().code())) {
            length++;
        }
        return length;
    }

    private static List<Formula> negations(List<Formula> parts) {
        List<Formula> negations = new ArrayList<>();
        for (Formula part : parts) {
            negations.add(part.negated());
        }
        return negations;
    }
}
