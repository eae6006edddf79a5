package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.DeclaredMethod;
import dev.hyperbound.processor.model.DeclaredMethod.Argument;
import dev.hyperbound.processor.model.DeclaredMethod.Trait;
import dev.hyperbound.processor.model.Disagreement;
import dev.hyperbound.processor.model.InterfaceShape;
import dev.hyperbound.processor.model.InterfaceShape.NestedType;
import dev.hyperbound.processor.model.InterfaceShape.Visibility;
import dev.hyperbound.processor.model.StubMembers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces that no class can implement as a stub, and methods that are no parameters. */
class ShapeChecksTest {
    private static final Argument MAP = new Argument("Map<String, String>", "java.util.Map");
    private static final Argument TEXT = new Argument("String", "java.lang.String");

    private static DeclaredMethod method(String name, List<Argument> arguments, Trait... traits) {
        return new DeclaredMethod("Parent", name, arguments, Set.of(traits), new ModelStub.At(name));
    }

    private static ModelStub stub(DeclaredMethod... methods) {
        return new ModelStub().members(new StubMembers(List.of(), List.of(), List.of(), List.of(methods), List.of()));
    }

    @Nested
    class Interfaces {
        private ModelStub stub(boolean isGeneric, Optional<List<String>> permitted, NestedType... outwards) {
            return new ModelStub().shape(new InterfaceShape(isGeneric, permitted, List.of(outwards)));
        }

        @Test
        void haveNoTypeParameters() {
            assertThat(stub(true, Optional.empty()).summaries())
                    .containsExactly("stub Stub must not have type parameters");
            assertThat(stub(false, Optional.empty()).found()).isEmpty();
        }

        @Test
        void permitTheGeneratedClass() {
            assertThat(stub(false, Optional.of(List.of("Other"))).found())
                    .containsExactly("HB106 at stub | because: the generated class StubHyperparameters implements it");
            assertThat(stub(false, Optional.of(List.of("Other", "StubHyperparameters")))
                            .found())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Stub, PUBLIC, ",
            "Stub, PACKAGE, ",
            "Stub, PRIVATE, 'stub Stub is private, generated code cannot name it'",
            "Stub, PROTECTED, 'stub Stub is protected, generated code cannot be as visible as it'",
            "Outer, PRIVATE, 'Outer is private, generated code cannot name stub Stub'",
            "Outer, PROTECTED, 'Outer is protected, generated code cannot be as visible as stub Stub'",
        })
        void areSeenByClassesBesideThem(String type, Visibility visibility, String problem) {
            assertThat(stub(false, Optional.empty(), new NestedType(type, visibility))
                            .summaries())
                    .isEqualTo(problem == null ? List.of() : List.of(problem));
        }
    }

    @Nested
    class Methods {
        @Test
        void ofParametersTakeDeclareAndThrowNothing() {
            assertThat(stub(method("epochs", List.of())).found()).isEmpty();
            assertThat(stub(method("epochs", List.of(TEXT, MAP))).summaries())
                    .containsExactly("epochs(String, Map<String, String>) takes arguments, so it is no parameter");
            assertThat(stub(method("epochs", List.of(TEXT), Trait.TYPE_PARAMETERS, Trait.EXCEPTIONS))
                            .codes())
                    .containsExactly("HB107", "HB108", "HB109");
            assertThat(stub(method("epochs", List.of(), Trait.TYPE_PARAMETERS)).codes())
                    .containsExactly("HB108");
            assertThat(stub(method("epochs", List.of(), Trait.EXCEPTIONS)).codes())
                    .containsExactly("HB109");
        }

        @Test
        void withABodyAreFree() {
            assertThat(stub(method("scaled", List.of(TEXT), Trait.DEFAULT, Trait.TYPE_PARAMETERS, Trait.EXCEPTIONS))
                            .found())
                    .isEmpty();
        }

        @Test
        void thatAreInheritedAreToldOfAtTheStub() {
            String found = "HB110 at stub | because: Stub extends Parent; a parameter's method ";
            assertThat(stub(method("epochs", List.of(TEXT), Trait.INHERITED, Trait.EXCEPTIONS))
                            .found())
                    .containsExactly(found + "takes no arguments");
            assertThat(stub(method("epochs", List.of(), Trait.INHERITED, Trait.TYPE_PARAMETERS))
                            .found())
                    .containsExactly(found + "has no type parameters");
            assertThat(stub(method("epochs", List.of(), Trait.INHERITED, Trait.EXCEPTIONS))
                            .found())
                    .containsExactly(found + "throws nothing");
            assertThat(stub(method("epochs", List.of(), Trait.INHERITED)).found())
                    .isEmpty();
        }

        @Test
        void ofUnrelatedParentsSayTheSame() {
            Disagreement disagreement = new Disagreement(
                    new DeclaredMethod("Left", "epochs", List.of(), Set.of(), new ModelStub.At("left")),
                    new DeclaredMethod("Right", "epochs", List.of(), Set.of(), new ModelStub.At("right")));
            ModelStub stub = new ModelStub()
                    .members(new StubMembers(List.of(), List.of(), List.of(), List.of(), List.of(disagreement)));
            assertThat(stub.summaries()).containsExactly("Left and Right declare epochs() differently");
            assertThat(stub.found())
                    .containsExactly(
                            "HB111 at stub | because: Stub inherits both, and neither replaces the other @ left @ right");
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @ValueSource(
                strings = {"builder", "checkValues", "fromMap", "toMap", "toMinimalMap", "optimize", "tuning", "set"})
        void ofGeneratedClassesAreTaken(String name) {
            assertThat(stub(method(name, List.of())).codes()).containsExactly("HB502");
        }

        @Test
        void ofGeneratedClassesMayBeKeptOnTheWire() {
            assertThat(stub(method("toMap", List.of())).help())
                    .containsExactly("rename the method and keep the key: @WireName(\"to_map\")");
        }

        /** With a body a method stands beside the generated one unless that takes the same. */
        @Test
        void withABodyAreTakenWithTheSameArguments() {
            assertThat(stub(method("toMap", List.of(), Trait.DEFAULT)).help()).containsExactly("rename the method");
            assertThat(stub(method("toMap", List.of(TEXT), Trait.DEFAULT)).found())
                    .isEmpty();
            assertThat(stub(method("fromMap", List.of(MAP), Trait.DEFAULT)).codes())
                    .containsExactly("HB502");
            assertThat(stub(method("fromMap", List.of(), Trait.DEFAULT)).found())
                    .isEmpty();
            assertThat(stub(method("fromMap", List.of(TEXT), Trait.DEFAULT)).found())
                    .isEmpty();
            assertThat(stub(method("fromMap", List.of(MAP, MAP), Trait.DEFAULT)).found())
                    .isEmpty();
            assertThat(stub(method("other", List.of(MAP), Trait.DEFAULT)).found())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"getClass", "notify", "wait", "equals", "hashCode", "toString", "clone", "finalize"})
        void ofObjectAreTaken(String name) {
            assertThat(stub(method(name, List.of())).codes()).containsExactly("HB503");
        }

        @Test
        void ofObjectMayBeKeptOnTheWireByAParameter() {
            assertThat(stub(method("hashCode", List.of())).help())
                    .containsExactly("rename the method and keep the key: @WireName(\"hash_code\")");
            assertThat(stub(method("hashCode", List.of(), Trait.OVERRIDE)).help())
                    .containsExactly("remove the method");
            assertThat(stub(method("equals", List.of(TEXT))).help()).containsExactly("remove the method");
        }

        @Test
        void areToldOfAloneWhereArgumentsAreWrongToo() {
            assertThat(stub(method("equals", List.of(TEXT))).codes()).containsExactly("HB503");
            assertThat(stub(method("fromMap", List.of(MAP))).codes()).containsExactly("HB502");
        }
    }

    @Test
    void methodsOfObjectAreKnown() {
        assertThat(method("wait", List.of()).isFinalInObject()).isTrue();
        assertThat(method("wait", List.of(TEXT)).isFinalInObject()).isFalse();
        assertThat(method("equals", List.of()).isFinalInObject()).isFalse();
        assertThat(method("equals", List.of(TEXT), Trait.INHERITED).isImplementedByObject())
                .isTrue();
        assertThat(method("equals", List.of(TEXT)).isImplementedByObject()).isFalse();
        assertThat(method("equals", List.of(), Trait.INHERITED).isImplementedByObject())
                .isFalse();
        assertThat(method("wait", List.of(TEXT), Trait.INHERITED).isImplementedByObject())
                .isFalse();
    }
}
