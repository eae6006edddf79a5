package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a parameter, and a stub, answer of their parts. */
class ParameterTest {
    private static final Position HERE = new Position() {};
    private static final Position THERE = new Position() {};
    private static final ValueType.Enumeration WORDS =
            new ValueType.Enumeration(new JavaClass("", List.of("Words")), List.of());
    private static final Constraint ONE_OF =
            new Constraint.OneOf(List.of(new Value.Whole(1)), List.of("1"), List.of(HERE), HERE);
    private static final Presence.Defaulted ONE = new Presence.Defaulted(new Value.Whole(1), "1", HERE);
    private static final ParameterDocumentation TOLD = new ParameterDocumentation(
            Description.of("Passes."),
            Optional.of("Schedule"),
            Optional.of(new AuthorsExample(new Value.Whole(3), HERE)),
            Optional.empty(),
            Optional.of(new Deprecation("2.0", true)));

    private static Parameter of(
            ValueType type, Presence presence, Optional<Tunable> tunable, Constraint... constraints) {
        return new Parameter(
                new DeclaredNames("epochs", new PlacedName("epochs", HERE), List.of(new PlacedName("num_epoch", HERE))),
                new ParameterValues(
                        type,
                        presence,
                        List.of(constraints),
                        Optional.of(new Absent(List.of(new Absent.Entry("none", Optional.empty(), HERE)), HERE))),
                new Usage(Optional.empty(), Optional.empty(), false, tunable),
                TOLD,
                HERE);
    }

    private static Parameter secret(Parameter parameter) {
        return new Parameter(
                parameter.names(),
                parameter.values(),
                parameter.usage(),
                parameter.documentation().withSecret(Optional.of(THERE)),
                parameter.position());
    }

    private static Optional<Tunable> tunable() {
        return Optional.of(new Tunable(Optional.empty(), List.of(), Scale.AUTO, HERE));
    }

    @Test
    void answersForItsParts() {
        Parameter epochs = of(ValueType.Numeric.INT, ONE, tunable());
        assertThat(epochs.alsoNames()).containsExactly("num_epoch");
        assertThat(epochs.absent().map(Absent::texts)).contains(List.of("none"));
        assertThat(epochs.group()).contains("Schedule");
        assertThat(epochs.example().map(AuthorsExample::value)).contains(new Value.Whole(3));
        assertThat(epochs.deprecation()).contains(new Deprecation("2.0", true));
        assertThat(epochs.description().plainText()).isEqualTo("Passes.");
    }

    @Test
    void isCalledByEachOfItsNamesOnTheWire() {
        DeclaredNames names = new DeclaredNames(
                "epochs", new PlacedName("epoch-count", HERE), List.of(new PlacedName("num_epoch", HERE)));
        assertThat(names.contain("epoch-count")).isTrue();
        assertThat(names.contain("num_epoch")).isTrue();
        assertThat(names.contain("epochs")).isFalse();
    }

    @Test
    void showsItsDefaultUnlessItIsSecret() {
        Parameter shown = of(ValueType.Numeric.INT, ONE, Optional.empty());
        assertThat(shown.isSecret()).isFalse();
        assertThat(shown.secret()).isEmpty();
        assertThat(shown.shownDefault()).contains(ONE);
        Parameter secret = secret(shown);
        assertThat(secret.isSecret()).isTrue();
        assertThat(secret.secret().orElseThrow()).isSameAs(THERE);
        assertThat(secret.defaulted()).contains(ONE);
        assertThat(secret.shownDefault()).isEmpty();
        assertThat(secret.group()).isEqualTo(shown.group());
    }

    @Test
    void isTunedOverRangesWhereItIsANumberOfNoFiniteSet() {
        Presence there = new Presence.Required();
        ValueType numberOrWord = new ValueType.NumberOrKeyword(ValueType.Numeric.INT, WORDS);
        assertThat(of(ValueType.Numeric.INT, there, tunable()).isTunedOverRanges())
                .isTrue();
        assertThat(of(numberOrWord, there, tunable()).isTunedOverRanges()).isTrue();
        assertThat(of(ValueType.Numeric.INT, there, Optional.empty()).isTunedOverRanges())
                .isFalse();
        assertThat(of(new ValueType.Text(), there, tunable()).isTunedOverRanges())
                .isFalse();
        assertThat(of(ValueType.Numeric.INT, there, tunable(), ONE_OF).isTunedOverRanges())
                .isFalse();
    }

    @Test
    void isTunedAmongTextsInTheirOrder() {
        Tunable.Choice two = new Tunable.Choice(new Value.Whole(2), "2", HERE);
        Tunable.Choice one = new Tunable.Choice(new Value.Whole(1), "1", HERE);
        assertThat(new Tunable(Optional.empty(), List.of(two, one), Scale.AUTO, HERE).amongTexts())
                .containsExactly("2", "1");
    }

    @Test
    void conditionsAreErrorsOrWarnings() {
        assertThat(new Condition(Rules.compiled("epochs > 1"), Severity.ERROR, HERE).isError())
                .isTrue();
        assertThat(new Condition(Rules.compiled("epochs > 1"), Severity.WARNING, HERE).isError())
                .isFalse();
    }

    @Nested
    class OfAStub {
        private final StubMembers members =
                new StubMembers(List.of(), List.of("LIMIT"), List.of(), List.of(), List.of());

        private Stub stub(InterfaceShape.Visibility visibility, Parameter... parameters) {
            InterfaceShape shape = new InterfaceShape(
                    false, Optional.empty(), List.of(new InterfaceShape.NestedType("Training", visibility)));
            return new Stub(
                    new StubInterface(
                            new JavaClass("a", List.of("Training")),
                            shape,
                            members,
                            Neighbours.NONE,
                            List.of("removal"),
                            THERE),
                    new StubDocumentation(
                            "image-training",
                            "Image training",
                            Optional.of("https://example.com"),
                            Description.NONE,
                            Optional.of(new Deprecation("1.5", false))),
                    List.of(parameters),
                    List.of(),
                    List.of());
        }

        @Test
        void isAnsweredFor() {
            Stub stub = stub(InterfaceShape.Visibility.PUBLIC);
            assertThat(stub.name()).isEqualTo("image-training");
            assertThat(stub.title()).isEqualTo("Image training");
            assertThat(stub.reference()).contains("https://example.com");
            assertThat(stub.deprecation()).contains(new Deprecation("1.5", false));
            assertThat(stub.otherMembers()).containsExactly("LIMIT");
            assertThat(stub.lints()).containsExactly("removal");
            assertThat(stub.position()).isSameAs(THERE);
        }

        @Test
        void isPublicIfEverybodySeesIt() {
            assertThat(stub(InterfaceShape.Visibility.PUBLIC).isPublic()).isTrue();
            assertThat(stub(InterfaceShape.Visibility.PACKAGE).isPublic()).isFalse();
        }

        @Test
        void hasSecretsIfOneOfItsParametersIsSecret() {
            Parameter shown = of(ValueType.Numeric.INT, ONE, Optional.empty());
            assertThat(stub(InterfaceShape.Visibility.PUBLIC, shown).hasSecrets())
                    .isFalse();
            assertThat(stub(InterfaceShape.Visibility.PUBLIC, shown, secret(shown))
                            .hasSecrets())
                    .isTrue();
        }
    }
}
