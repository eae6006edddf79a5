package dev.hyperbound.processor.java.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

/** Conditions that are joined and negated: parentheses stand where Java or its readers need them, and nowhere else. */
class FormulaTest {
    private static final Formula A = Formula.of(Term.test("a"));
    private static final Formula B = Formula.of(Term.test("b()"));
    private static final Formula C = Formula.notNull("c");

    private static String text(Formula formula) {
        return formula.term().code().toString();
    }

    @Test
    void operandsAreParenthesisedByTheirPrecedence() {
        Term choice = new Term(CodeBlock.of("x ? y : z"), Precedence.CHOICE, Shape.Scalar.BOOLEAN);

        assertThat(text(Formula.all(A, Formula.of(choice)))).isEqualTo("a && (x ? y : z)");
        assertThat(text(Formula.any(A, Formula.of(choice)))).isEqualTo("a || (x ? y : z)");
        assertThat(text(Formula.of(choice).negated())).isEqualTo("!(x ? y : z)");
        assertThat(text(Formula.all(A, Formula.any(B, C)))).isEqualTo("a && (b() || c != null)");
        assertThat(text(Formula.any(A, Formula.all(B, C)))).isEqualTo("a || (b() && c != null)");
    }

    @Test
    void theSameConnectiveNeedsNone() {
        assertThat(text(Formula.all(A, Formula.all(B, C)))).isEqualTo("a && b() && c != null");
        assertThat(text(Formula.any(Formula.any(A, B), C))).isEqualTo("a || b() || c != null");
    }

    @Test
    void negationGoesToTheParts() {
        assertThat(text(Formula.all(A, B, C).negated())).isEqualTo("!a || !b() || c == null");
        assertThat(text(Formula.any(A, C).negated().negated())).isEqualTo("a || c != null");
    }

    @Test
    void whatAllAlternativesTestFirstIsTestedOnce() {
        assertThat(text(Formula.any(Formula.all(C, A), Formula.all(C, B)))).isEqualTo("c != null && (a || b())");
        assertThat(text(Formula.any(Formula.all(A, B, C), Formula.all(A, B)))).isEqualTo("a && b()");
        assertThat(text(Formula.any(Formula.all(A, C), Formula.all(B, C))))
                .isEqualTo("(a && c != null) || (b() && c != null)");
    }

    @Test
    void constantsAndRepetitionsVanish() {
        assertThat(text(Formula.all(A, Formula.TRUE, A))).isEqualTo("a");
        assertThat(Formula.all(A, Formula.FALSE).isNever()).isTrue();
        assertThat(text(Formula.any(Formula.FALSE, B))).isEqualTo("b()");
        assertThat(Formula.any(A, Formula.TRUE).isAlways()).isTrue();
        assertThat(Formula.all().isAlways()).isTrue();
        assertThat(Formula.any().isNever()).isTrue();
    }
}
