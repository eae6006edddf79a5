package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.MisplacedAnnotation;
import dev.hyperbound.processor.model.NameSpace;
import dev.hyperbound.processor.model.Neighbours;
import dev.hyperbound.processor.model.PlacedName;
import dev.hyperbound.processor.model.StubMembers;
import dev.hyperbound.processor.model.ValueType.Numeric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are used twice, or that others have. */
class NameChecksTest {
    private static final String TWICE = " | because: a name stands once, in 'value' or in 'also'";
    private static final String BY_CASE = " | because: values of an enum differ by more than case";

    private static PlacedName placed(String javaName, String text) {
        return new PlacedName(text, new ModelStub.At(text + " of " + javaName));
    }

    private static DeclaredNames names(String javaName, String wire, String... also) {
        return new DeclaredNames(
                javaName,
                placed(javaName, wire),
                Stream.of(also).map(name -> placed(javaName, name)).toList());
    }

    private static ModelStub stub(NameSpace.Kind kind, DeclaredNames... names) {
        NameSpace space = new NameSpace(kind, "Stub", List.of(names));
        return new ModelStub().members(new StubMembers(List.of(space), List.of(), List.of(), List.of(), List.of()));
    }

    @Nested
    class OnTheWire {
        @Test
        void areOfOneParameter() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "x"), names("b", "y", "z"))
                            .found())
                    .isEmpty();
            ModelStub twice = stub(NameSpace.Kind.PARAMETERS, names("a", "x"), names("b", "x"));
            assertThat(twice.found()).containsExactly("HB501 at x of b | found: a() and b() @ x of a @ x of b");
            assertThat(twice.help()).containsExactly("give it another key, for example @WireName(\"x_2\")");
        }

        @Test
        void areOfOneComponent() {
            assertThat(stub(NameSpace.Kind.COMPONENTS, names("a", "x"), names("b", "x"))
                            .found())
                    .containsExactly("HB501 at x of b | found: components a and b @ x of a @ x of b");
        }

        @Test
        void areNotAnothersOtherName() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "x", "y"), names("b", "y"))
                            .found())
                    .containsExactly("HB501 at y of a | found: b() and a() @ y of b @ y of a");
        }

        @Test
        void differByMoreThanHowCharactersAreComposed() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "\u00e9"), names("b", "e\u0301"))
                            .found())
                    .containsExactly("HB501 at e\u0301 of b | found: a() and b() | because: the two differ only in how"
                            + " characters are composed (Unicode NFC) @ \u00e9 of a @ e\u0301 of b");
        }

        @Test
        void areSuggestedIfTheyAreFree() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "x"), names("b", "x_2"), names("c", "x"))
                            .help())
                    .containsExactly("give it another key, for example @WireName(\"x_3\")");
        }

        @Test
        void standOnce() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "x", "y", "x"))
                            .found())
                    .containsExactly("HB530 at x of a" + TWICE);
        }
    }

    @Nested
    class OfConstants {
        @Test
        void differByMoreThanCase() {
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x"), names("B", "y"))
                            .found())
                    .isEmpty();
            ModelStub same = stub(NameSpace.Kind.VALUES, names("A", "x"), names("B", "X"));
            assertThat(same.found()).containsExactly("HB510 at X of B | found: \"X\"" + BY_CASE);
            assertThat(same.summaries()).containsExactly("constants A and B of Stub have the same value");
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x"), names("B", "x"))
                            .help())
                    .isNotEqualTo(same.help());
        }

        @Test
        void areNoOtherConstants() {
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x"), names("B", "y", "X"))
                            .found())
                    .containsExactly("HB510 at X of B | found: \"X\"" + BY_CASE);
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x", "Y"), names("B", "y"))
                            .found())
                    .containsExactly("HB510 at y of B | found: \"y\"" + BY_CASE);
        }

        @Test
        void differFromOnesOwnByCase() {
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x", "X")).found())
                    .isEmpty();
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x", "X", "x")).found())
                    .containsExactly("HB530 at x of A" + TWICE);
            assertThat(stub(NameSpace.Kind.VALUES, names("A", "x", "X", "X")).found())
                    .containsExactly("HB530 at X of A" + TWICE);
        }

        @Test
        void areNotKeptApartFromNamesOnTheWire() {
            assertThat(stub(NameSpace.Kind.PARAMETERS, names("a", "x"), names("b", "X"))
                            .found())
                    .isEmpty();
        }
    }

    @Nested
    class OfGeneratedClasses {
        private ModelStub beside(List<JavaClass> written, List<JavaClass> twins) {
            return new ModelStub().required("p", Numeric.INT).neighbours(new Neighbours(written, twins));
        }

        private JavaClass named(String... names) {
            return new JavaClass("", List.of(names));
        }

        @Test
        void areFree() {
            assertThat(beside(List.of(named("StubHyperparameters")), List.of()).summaries())
                    .containsExactly("class StubHyperparameters exists already, so it cannot be generated for Stub");
            assertThat(beside(List.of(named("StubValues")), List.of()).summaries())
                    .isEmpty();
        }

        @Test
        void ofTuningAreFreeIfThereIsAny() {
            assertThat(beside(List.of(named("StubTuning")), List.of()).found()).isEmpty();
            assertThat(beside(List.of(named("StubTuning")), List.of())
                            .tunable("[1, 9]", Scale.AUTO)
                            .summaries())
                    .containsExactly("class StubTuning exists already, so it cannot be generated for Stub");
        }

        @Test
        void areOfOneStub() {
            assertThat(beside(List.of(), List.of(named("Outer", "Stub"))).summaries())
                    .containsExactly("Stub and Outer.Stub both give a generated class StubHyperparameters");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSTANT | x | x is a constant",
                "STATIC_METHOD | x() | x() is a static method",
                "PRIVATE_METHOD | x() | x() is a private method",
                "DEFAULT_METHOD | x() | x() is a default method",
            })
    void ofWhatIsNoParameterAreToldWithWhatItIs(MisplacedAnnotation.Kind kind, String name, String because) {
        MisplacedAnnotation misplaced = new MisplacedAnnotation("Range", "x", kind, new ModelStub.At("x"));
        ModelStub stub = new ModelStub()
                .members(new StubMembers(List.of(), List.of(), List.of(misplaced), List.of(), List.of()));
        assertThat(stub.summaries()).containsExactly("@Range has no effect on " + name);
        assertThat(stub.found()).containsExactly("HB112 at x | because: " + because + ", not a parameter");
    }
}
